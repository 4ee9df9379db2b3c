/** The server, the way to it, and what goes with an audience. */
export const api = {
  'api.refused': 'The server refused this (status {status}).',
  'api.refused.said': '{help} The server says: {said}',
  'api.badToken': 'The access token was not accepted. Enter a valid one in Settings.',
  'api.notFound':
    'This was not found at the API address. Check the address in Settings, and the audience if it exists.',
  'api.conflict': 'An audience like this may already exist. Look at your audiences before you send again.',
  'api.tooLarge': 'The file is too large for the server. Split the list and upload the parts one by one.',
  'api.redirected':
    'The server wants to send you to {host}. Nothing was sent there; check the API address in Settings.',
  'api.redirected.elsewhere':
    'The server wants to send you to another address. Nothing was sent there; check the API address in Settings.',
  'api.unknownAudience': 'The server does not know this audience. Check its ID.',
  'api.notNow': 'The server cannot respond at the moment (status {status}). Try again later.',
  'api.notOffered': 'This server does not offer this function.',
  'api.unreadable': 'The server’s response could not be understood. Check the API address.',
  'api.endless': 'The list of audiences does not end. Tell the owner of the server.',
  'api.cancelled': 'The upload was cancelled.',
  'api.noToken': 'There is no access token to ask the server with.',

  'response.cutOff': 'The response broke off before its end.',
  'response.tooLong': 'The response is far longer than expected.',
  'response.empty': 'The response is empty.',
  'response.noAudience': 'The response does not describe an audience.',
  'response.noId': 'The response does not contain the ID of the audience.',
  'response.status': 'The server responded with status {status}, where 201 was expected.',

  'network.lost': 'The connection to {host} broke off. Check your internet connection, then try again.',
  'network.notFound': '{host} was not found. Check your internet connection and the API address.',
  'network.unreachable': '{host} cannot be reached. Check your internet connection, then try again.',
  'network.connectTimeout': '{host} did not respond in time. Check your internet connection, then try again.',
  'network.refused': '{host} does not accept connections at the moment. Check the API address, or try again later.',
  'network.notHttp': '{host} responded with something that is not HTTP. Check the API address.',
  'network.stalled': 'The server stopped accepting data. Check your internet connection, then try again.',
  'network.responseTimeout': 'The server did not respond in time. Try again later.',
  'network.proxySignIn':
    "Your network's proxy requires a sign-in. Ask your administrator for the proxy's address with user name and password.",
  'network.proxyAddress':
    "The address of your network's proxy, in HTTPS_PROXY, is not one. It should look like http://proxy.example.com:3128. Nothing was sent.",
  'network.proxyKind':
    'Your network uses a SOCKS proxy, which cannot be used. Ask your administrator for an HTTP proxy, and name it in HTTPS_PROXY. Nothing was sent.',
  'network.proxyRefused':
    "Your network's proxy did not let the connection through ({status}). Ask your administrator, or try again later.",

  'certificate.expired':
    "The security certificate of {host} has expired, or this computer's clock is wrong. Check the clock, or tell the server's owner. Nothing was sent.",
  'certificate.otherHost':
    'The security certificate that came from {host} belongs to another host. Check the API address. Nothing was sent.',
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
    'The file holds another type of identifier than the audience. Prepare the list again, then upload.',

  'token.malformed':
    'This is no API token: it must be 1 to 4096 letters, digits and signs without spaces or line breaks. Copy it again.',
  'keychain.name.darwin': 'Keychain',
  'keychain.name.win32': 'Windows Credential Manager',
  'keychain.name.other': 'Secret Service keyring',
  'keychain.locked': 'The keychain of this computer is locked. Unlock it and try again.',
  'keychain.silent': 'The keychain of this computer does not respond. Look for a window that asks to unlock it.',
  'keychain.missing':
    'No keychain can be used on this computer. Install and start one (on Linux: GNOME Keyring or KWallet).',

  'updates.unreachable':
    '{host} could not be asked for a newer version. Check your internet connection, or choose “Check for Updates…” in the Help menu.',
  'updates.status':
    'The server for updates responded with status {status}. Try again later, or choose “Check for Updates…” in the Help menu.',
  'updates.untrusted':
    'The response of the server for updates is not signed by the makers of this app, so it was ignored. Choose “Check for Updates…” in the Help menu to look for yourself.',
} as const;
