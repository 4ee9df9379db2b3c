/** What the command line says beside its results, and why it refuses. */
export const commands = {
  'cli.failed': 'audience-uploader: {problem}',
  'cli.noWorkingFolder': 'The folder in which you started this no longer exists. Change to another, and start again.',
  'cli.note': 'Note: {what}',
  'cli.joined': '{first}; {next}',

  'cli.option': '--{option}: {expected}. See --help.',
  'cli.option.delimiter': 'takes one character, or tab, comma, semicolon, pipe or none',
  'cli.option.lines': 'takes a whole number of lines, at most {most}',
  'cli.option.rows': 'takes a whole number of rows',
  'cli.option.people': 'takes a whole number of people',
  'cli.option.only': 'takes a column and the value it must hold, such as "opt_in=yes"',
  'cli.option.oneOf': 'takes one of {choices}',
  'cli.option.country':
    'There is no country “{text}”. Give --country a code such as DE, an English name or a calling code.',
  'cli.option.mapping': '--mapping already sets the columns. Remove --column and --country-column.',
  'cli.option.target': 'Give the new audience a --name, or the audience to add to with --to.',
  'cli.option.resolve': 'Give one of --sent, --send-again or --look.',
  'cli.option.plainIds': '--plain-ids is for device IDs and customer IDs; e-mail and phone are always hashed.',
  'cli.option.out': 'Several user types need --out: each is written to its own file.',
  'cli.option.api': 'Your administrator allows only one API address: {api}. Remove --api.',

  'cli.noToken':
    'There is no access token for {origin}. Save one with “audience-uploader token save”, or set AUDIENCE_API_TOKEN.',
  'cli.token.ask': 'Access token for {origin}: ',
  'cli.token.tooLong': 'Standard input does not hold a token: it is too long.',
  'cli.token.saved': 'Saved in this computer’s keychain, for {origin} only.',
  'cli.token.environment': 'AUDIENCE_API_TOKEN is set and is used for {origin}.',
  'cli.token.stored': 'A token for {origin} is saved in the {where}.',
  'cli.token.session': 'A token for {origin} is kept in memory for this run only.',
  'cli.token.none': 'There is no token for {origin}. Save one with “audience-uploader token save”.',
  'cli.token.forgotten': 'No token is saved for {origin} any more.',
  'cli.noAudiences': 'This account has no audiences yet.',
  'cli.noAccounts': 'This token cannot use any ad account.',
  'cli.notMadeYet': 'not created yet',

  'cli.output.diskFull': 'The output could not be written: the disk is full. It is not complete.',
  'cli.output.lost': 'The output could not be written: the system says {code}. It is not complete.',
  'cli.output.inPart': 'Standard output has only part of the digests: discard them.',
  'cli.output.outcome': '{problem} See “audience-uploader uploads show”.',

  'cli.input.onlyOnce': 'Standard input can be read only once. Give “-” for one list, and name the others.',
  'cli.archive.onlyOnce':
    'Only one list can be read from an archive on standard input. Save the archive as a file, and give its name.',
  'cli.unused.sheet': '“{name}” is not a workbook, so --sheet has no effect on it.',
  'cli.unused.member': '“{name}” is not an archive, so --member has no effect on it.',
  'cli.strict':
    'Nothing was hashed, because --strict was given and the list could be read in several ways. Choose one with --encoding, --delimiter, --header, --no-header, --sheet, --column or --only.',
  'cli.optOut.column':
    '“{name}” seems to hold people who opted out. {why} Use only those who did not, with --only "{column}=no", use this list to suppress them in another with --suppress, or use them anyway with --include-opt-outs.',
  'cli.optOut.status':
    '“{name}” seems to hold people who opted out. {why} Use only those who agreed, with --only "{column}=…" and the list’s own word for it, or use all anyway with --include-opt-outs.',
  'cli.optOut':
    '“{name}” seems to hold people who opted out. {why} Use this list to suppress them in another with --suppress, or use them anyway with --include-opt-outs.',
  'cli.uncertain': 'Uncertain, {list}: {reason}',
  'cli.unusedCountryColumn':
    '--country overrides the column “{name}”. To use the column, give --country-column "{name}".',
  'cli.multiValue':
    '{cells, plural, one {# cell of the first rows seems} other {# cells of the first rows seem}} to hold several values. With --several-values, each value becomes a line.',
  'cli.madeUp':
    '{cells, plural, one {# cell of the first rows seems} other {# cells of the first rows seem}} to hold a made-up value in place of none, such as noemail@example.com or 0000000000. Those with a valid form are hashed. Leave such cells empty in your list.',
  'cli.uncoveredType': 'no suppression list holds {userType}, so nobody is suppressed by that type.',
  'cli.typeMissing': 'No list has a column for {userType}. Remove it from --type, or name its column with --column.',
  'cli.mapping.noColumn': 'The mapping file maps no column of “{name}” to {userTypes}.',
  'cli.mapping.platformsOnly':
    'The mapping file maps lists like “{name}” only for the files of ad platforms. Give --for with one of {platforms}, or map the columns without --mapping.',
  'cli.nothingHashed': 'No row could be used, so nothing was hashed. Check the columns with “inspect”.',
  'cli.nothingHashed.reason':
    'No row could be used, so nothing was hashed. The most frequent reason: {reason}. Check the columns with “inspect”.',

  'cli.progress.hashing': 'Hashing  {share}  {rows, number} rows, {rate, number} a second{left}',
  'cli.progress.sending': 'Sending  {percent, number}%  {sent} of {total}, {rate} a second{left}',
  'cli.progress.percent': '{percent, number}%',
  'cli.progress.minutes': ', {minutes, number} min {seconds} s left',
  'cli.progress.seconds': ', {seconds} s left',
} as const;
