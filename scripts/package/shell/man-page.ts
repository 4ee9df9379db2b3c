import { EXIT } from '../../../src/cli/exit-codes';
import { PRODUCT } from '../product';
import type { CommandNode, CommandOption } from './command-tree';

const EXIT_CODES: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'Done.',
  failed: 'Failed; one sentence says why and what to do.',
  usage: 'Wrong usage.',
  tooManyRejects: 'More rows were rejected than --max-rejects allows; an upload then sends nothing.',
  outcomeUnknown: 'The outcome of an upload is unknown: check before you send again.',
  queued: 'Not uploaded yet, but kept: “uploads resume” or the app sends it.',
  interrupted: 'Interrupted; no incomplete file is left.',
};

const ENVIRONMENT = [
  ['AUDIENCE_API_TOKEN', 'The access token; it takes precedence over the keychain.'],
  ['HTTPS_PROXY, NO_PROXY', 'The proxy, and the hosts that are reached without it.'],
  ['SSL_CERT_FILE, NODE_EXTRA_CA_CERTS', 'Additional certificates to trust, in PEM.'],
] as const;

/**
 * The man page of the command line, in roff.
 * @param date of the release, such as 2026-11-29
 */
export function manPage(tree: CommandNode, date: string): string {
  const { name, version, summary, homepage } = PRODUCT;
  return [
    `.TH ${name.toUpperCase()} 1 "${date}" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${escapeRoff(name)} \\- ${escapeRoff(summary)}`,
    '.SH SYNOPSIS',
    `.B ${escapeRoff(name)}`,
    '.I command',
    '[options]',
    '.SH DESCRIPTION',
    escapeRoff(tree.description),
    '.PP',
    'The argument \\- is standard input. Without options, a command detects how a list is read, and says why.',
    '.SH COMMANDS',
    ...tree.children.flatMap(describeCommand),
    '.SH OPTIONS',
    ...tree.options.flatMap(describeOption),
    '.SH EXIT STATUS',
    ...(Object.keys(EXIT_CODES) as (keyof typeof EXIT)[]).flatMap((key) => [
      '.TP',
      `.B ${EXIT[key]}`,
      escapeRoff(EXIT_CODES[key]),
    ]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([variable, meaning]) => ['.TP', `.B ${variable}`, escapeRoff(meaning)]),
    '.SH SEE ALSO',
    escapeRoff(homepage),
    '',
  ].join('\n');
}

function describeCommand(node: CommandNode): readonly string[] {
  if (node.children.length > 0) return node.children.flatMap(describeCommand);
  return [
    `.SS ${escapeRoff(`${node.path} ${node.argumentsText}`.trim())}`,
    escapeRoff(sentence(node.description)),
    ...node.options.filter(({ names }) => !names.includes('--help')).flatMap(describeOption),
  ];
}

function describeOption({ flags, description }: CommandOption): readonly string[] {
  return ['.TP', `.B ${escapeRoff(flags)}`, escapeRoff(sentence(description))];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A line that starts with a dot or an apostrophe would be a request, and a plain minus a hyphen. */
function escapeRoff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}
