import { allCommands, type CommandNode } from './command-tree';

const PROGRAM = 'audience-uploader';

/** Words that may follow a command: its subcommands and options. */
function wordsAfter({ children, options }: CommandNode): readonly string[] {
  return [...children.map(({ path }) => lastWord(path)), ...options.flatMap(({ names }) => names)];
}

function lastWord(path: string): string {
  return path.split(' ').at(-1) ?? '';
}

export function bashCompletion(tree: CommandNode): string {
  const commands = allCommands(tree);
  const paths = commands.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `# Completions of ${PROGRAM} for bash.
_audience_uploader() {
  local current=\${COMP_WORDS[COMP_CWORD]} path= next word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    next=\${path:+$path }$word
    case $next in
      ${paths.join(' | ')}) path=$next ;;
    esac
  done
  case $path in
${commands.map((command) => `    '${command.path}') words='${wordsAfter(command).join(' ')}' ;;`).join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  if [[ $current != -* && \${#COMPREPLY[@]} -eq 0 ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    compopt -o filenames
  fi
}
complete -F _audience_uploader ${PROGRAM}
`;
}

export function zshCompletion(tree: CommandNode): string {
  const commands = allCommands(tree);
  const paths = commands.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  const entries = (command: CommandNode) =>
    [
      ...command.children.map(({ path, description }) => [lastWord(path), description] as const),
      ...command.options.flatMap(({ names, description }) => names.map((name) => [name, description] as const)),
    ].map(([word, description]) => `'${word}:${description.replaceAll("'", "'\\''")}'`);
  return `#compdef ${PROGRAM}
# Completions of ${PROGRAM} for zsh.
_audience_uploader() {
  local path_= next word
  local -a entries
  for word in "\${(@)words[2,CURRENT-1]}"; do
    next=\${path_:+$path_ }$word
    case $next in
      ${paths.join(' | ')}) path_=$next ;;
    esac
  done
  case $path_ in
${commands.map((command) => `    '${command.path}') entries=(\n      ${entries(command).join('\n      ')}\n    ) ;;`).join('\n')}
  esac
  _describe command entries
  _files
}
_audience_uploader "$@"
`;
}

export function fishCompletion(tree: CommandNode): string {
  const lines = allCommands(tree).flatMap((command) => {
    const condition = fishCondition(command);
    const words = command.children.map(
      ({ path, description }) => `-f -a ${lastWord(path)} -d ${fishText(description)}`,
    );
    const options = command.options.map(({ names, description, takesValue }) => {
      const [long = '', short] = names;
      const name = `-l ${long.replace(/^--/, '')}${short === undefined ? '' : ` -s ${short.replace(/^-/, '')}`}`;
      return `${name}${takesValue ? ' -r' : ''} -d ${fishText(description)}`;
    });
    return [...words, ...options].map((rest) => `complete -c ${PROGRAM} -n '${condition}' ${rest}`);
  });
  return [`# Completions of ${PROGRAM} for fish.`, ...lines, ''].join('\n');
}

/** After the words of the command, and before those of a subcommand. */
function fishCondition({ path, children }: CommandNode): string {
  const after = path.split(' ').filter((word) => word !== '');
  const seen = after.map((word) => `__fish_seen_subcommand_from ${word}`);
  const names = children.map((child) => lastWord(child.path)).join(' ');
  if (names !== '') seen.push(`not __fish_seen_subcommand_from ${names}`);
  return seen.join('; and ');
}

function fishText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
