/** The server, the way to it, and what goes with an audience. */
export const api = {
  'api.refused': 'The server refused the request (status {status}).',
  'api.refused.said': '{help} The server says: {said}',
  'api.refused.packed':
    '{help} What the server says is compressed, though that was not asked for, and cannot be shown.',
  'api.badToken': 'The access token was not accepted. Enter a valid one in Settings.',
  'api.notFound':
    'The server could not find what was requested: the audience or the ad account may no longer exist. Check their IDs, then the API address in Settings.',
  'api.conflict': 'An audience like this may already exist. Check your audiences before you send it again.',
  'api.tooLarge': 'The file is too large for the server. Split the list and upload its parts one by one.',
  'api.redirected': 'The server redirects to {host}. Nothing was sent there. Check the API address in Settings.',
  'api.redirected.elsewhere':
    'The server redirects to another address. Nothing was sent there. Check the API address in Settings.',
  'api.unknownAudience': 'The server does not know this audience. Check its ID.',
  'api.notNow': 'The server is unavailable right now (status {status}). Try again later.',
  'api.notOffered': 'This server does not support this function.',
  'api.unreadable': 'The server’s response could not be understood. Check the API address.',
  'api.endless': 'The server’s list of audiences never ends. Report this to whoever runs the server.',
  'api.cancelled': 'The upload was cancelled.',
  'api.noToken': 'The server requires an access token, and none is saved.',

  'response.cutOff': 'The response ended too early.',
  'response.tooLong': 'The response is far longer than expected.',
  'response.empty': 'The response is empty.',
  'response.packed': 'The response is compressed, though that was not asked for, and cannot be read.',
  'response.noAudience': 'The response does not describe an audience.',
  'response.noId': 'The response does not hold the ID of the audience.',
  'response.status': 'The server responded with status {status}, where 201 was expected.',

  'network.lost': 'The connection to {host} was lost. Check your internet connection, then try again.',
  'network.notFound': '{host} was not found. Check your internet connection and the API address.',
  'network.unreachable': '{host} cannot be reached. Check your internet connection, then try again.',
  'network.connectTimeout': '{host} did not respond in time. Check your internet connection, then try again.',
  'network.refused': '{host} does not accept connections at the moment. Check the API address, or try again later.',
  'network.notHttp': '{host} responded with something that is not HTTP. Check the API address.',
  'network.stalled': 'The server stopped accepting data. Check your internet connection, then try again.',
  'network.responseTimeout': 'The server did not respond in time. Try again later.',
  'network.proxySignIn':
    'Your network’s proxy requires a sign-in. Ask your administrator for the proxy’s address with user name and password.',
  'network.proxyAddress':
    'HTTPS_PROXY does not hold a valid proxy address. It should look like http://proxy.example.com:3128. Nothing was sent.',
  'network.proxyKind':
    'Your network uses a SOCKS proxy, which is not supported. Ask your administrator for an HTTP proxy, and set HTTPS_PROXY to it. Nothing was sent.',
  'network.proxyRefused':
    'Your network’s proxy did not let the connection through ({status}). Ask your administrator, or try again later.',

  'certificate.expired':
    'The security certificate of {host} has expired, or this computer’s clock is wrong. Check the clock, or contact whoever runs the server. Nothing was sent.',
  'certificate.otherHost':
    'The security certificate of {host} was issued for another host. Check the API address. Nothing was sent.',
  'certificate.untrusted':
    'The security certificate of {host} was issued by an authority that this computer does not trust. If your company checks web traffic, ask for its root certificate and name that file in NODE_EXTRA_CA_CERTS. Nothing was sent.',
  'certificate.other':
    'A secure connection to {host} could not be made ({code}). Check the API address, or ask your administrator. Nothing was sent.',

  'address.extras': 'The API address must not hold a user name, a password, “?” or “#”. Remove them and try again.',
  'address.scheme': 'The API address must begin with https://, for example {example}.',
  'address.plain': 'The API address must begin with https://. Plain http:// is only for a server on this computer.',
  'address.unreadable': 'This is not a web address. It should look like {example}.',

  'field.adAccountId': 'ad account ID',
  'field.name': 'audience name',
  'field.description': 'description',
  'field.optOutLink': 'opt-out link',
  'field.missing': 'The {field} is missing. Enter it and try again.',
  'field.unprintable': 'The {field} holds a line break or an invisible control character. Type it again.',
  'field.tooLong': 'The {field} is too long. Use at most {most, number} characters.',
  'field.notALink': 'The opt-out link must be a web address that begins with http:// or https://.',
  'field.audienceId': 'This is not an audience ID. It consists of digits, letters, “-” and “_” only.',
  'field.otherUserType':
    'The file holds a different type of identifier than the audience. Hash the list again, then upload it.',

  'token.malformed':
    'This is not an access token: one has 1 to 4096 letters, digits and symbols, without spaces or line breaks. Copy it again.',
  'keychain.name.darwin': 'Keychain',
  'keychain.name.win32': 'Windows Credential Manager',
  'keychain.name.other': 'Secret Service keyring',
  'keychain.locked': 'The keychain of this computer is locked. Unlock it and try again.',
  'keychain.silent': 'The keychain of this computer does not respond. Look for a window that asks to unlock it.',
  'keychain.missing':
    'No keychain can be used on this computer. Install and start one (on Linux: GNOME Keyring or KWallet).',

  'updates.unreachable':
    'The app could not ask {host} for a newer version. Check your internet connection, or choose “Check for Updates…” in the Help menu.',
  'updates.status':
    'The update server responded with status {status}. Try again later, or choose “Check for Updates…” in the Help menu.',
  'updates.untrusted':
    'The update server’s response is not signed by the makers of this app, so it was ignored. To check for yourself, choose “Check for Updates…” in the Help menu.',
  'updates.interrupted': 'The download from {host} was interrupted. Check your internet connection, then try again.',
  'updates.damaged':
    '“{file}” is not what the makers of this app have signed, so it was refused. Try again later, or choose “Check for Updates…” in the Help menu.',
  'updates.gone': '“{file}” can no longer be read where you saved it. Download it again.',
  'updates.none':
    'There is no newer version to download here. To check for yourself, choose “Check for Updates…” in the Help menu.',
} as const;
