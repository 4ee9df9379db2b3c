import { parseSync } from 'vite';

/** A text in the source code. */
export interface SourceText {
  readonly text: string;
  readonly line: number;
  /** Always visible: text between JSX tags, or a label of a component. */
  readonly isShown: boolean;
}

/** A node of a module's ESTree syntax tree. */
type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

/** Attributes whose text the marketer reads or hears. */
const SHOWN_ATTRIBUTES = /^(?:alt|title|label|hint|placeholder|aria-(?:label|description|roledescription))$/;

/** The help of the command line is declared beside its options, in English. */
const HELP = /^(?:description|option|requiredOption|argument)$/;

/** Module names, types, and messages for developers. */
const UNSEEN = /^(?:Import|ExportAll|TS(?!AsExpression|SatisfiesExpression))/;

/** Every text of a module that the marketer might see, except the help of the command line. */
export function textsIn(source: string, name: string): readonly SourceText[] {
  const { program, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  const found: SourceText[] = [];
  const add = ({ start }: SyntaxNode, text: string, isShown = false) =>
    found.push({ text, line: source.slice(0, start).split('\n').length, isShown });

  const visit = (value: unknown, isShown = false): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isNode(value)) return;
    if (UNSEEN.test(value.type) || isBug(value)) return;
    if (value.type === 'JSXText') add(value, String(value.value).trim(), true);
    if (value.type === 'Literal' && typeof value.value === 'string') add(value, value.value, isShown);
    if (value.type === 'TemplateLiteral') add(value, textOfTemplate(value));
    if (value.type === 'JSXAttribute') visit(value.value, SHOWN_ATTRIBUTES.test(nameOf(value.name)));
    else for (const child of isHelp(value) ? [value.callee] : Object.values(value)) visit(child);
  };
  visit(program);
  return found;
}

/** Placeholders become `…`. */
function textOfTemplate({ quasis }: SyntaxNode): string {
  const parts = Array.isArray(quasis) ? quasis : [];
  return parts.map((part) => (isNode(part) && isRecord(part.value) ? String(part.value.cooked) : '')).join('…');
}

function isBug({ type, callee }: SyntaxNode): boolean {
  return type === 'NewExpression' && /^(?:Type|Range)?Error$/.test(nameOf(callee));
}

/** A call in a chain of declarations: the preceding calls are checked. */
function isHelp({ type, callee }: SyntaxNode): boolean {
  return type === 'CallExpression' && isNode(callee) && HELP.test(nameOf(callee.property));
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function isNode(value: unknown): value is SyntaxNode {
  return isRecord(value) && typeof value.type === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether it reads like a message to the marketer: two or more words that start or end like a sentence. */
export function isSentence({ text, isShown }: SourceText): boolean {
  if (isShown) return /\p{L}{2}/u.test(text);
  return /^\p{Lu}[\p{Ll}’'-]*,? (?:\p{L}|…)/u.test(text) || /\p{L}+ .*\p{L}[.!?…]$/su.test(text);
}
