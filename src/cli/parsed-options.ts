import { AppError } from '../shared/errors';
import { type Message, message } from '../shared/messages/message';

/** The options as commander parsed them, by their names in camel case. */
export type OptionValues = Readonly<Record<string, unknown>>;

/**
 * The options of one command, checked. Hand-written: a schema library takes longer to load than a small list takes to
 * hash. Throws `usage` for a value that an option does not accept.
 */
export class ParsedOptions {
  constructor(private readonly values: OptionValues) {}

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** For an option with a `--no-` counterpart; undefined if neither was given. */
  choice(name: string): boolean | undefined {
    const value = this.values[name];
    return typeof value === 'boolean' ? value : undefined;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** For an option that commander requires. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new Error(`the option ${name} is required, and was not`);
    return value;
  }

  texts(name: string): string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    const match = choices.find((item) => item === value);
    if (value !== undefined && match === undefined) throw invalidOption(name, message('cli.option.oneOf', { choices }));
    return match;
  }

  /** `expected`: what the option accepts. */
  wholeNumber(name: string, expected: Message, min: number, max = Number.MAX_SAFE_INTEGER): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < min || number > max) throw invalidOption(name, expected);
    return number;
  }
}

/** A usage error that names the option as it is typed. */
export function invalidOption(name: string, expected: Message): AppError {
  const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new AppError('usage', message('cli.option', { option, expected }));
}
