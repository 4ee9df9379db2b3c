import { basename, dirname, extname, join } from 'node:path';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';

const SHORT_NAMES: Readonly<Record<UserType, string>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device',
  custom_audience_third_party_id: 'third-party',
};

/** `hashed.txt` unchanged for one user type; `hashed-email.txt` and `hashed-phone.txt` for two. */
export function outputPath(out: string, userType: UserType, userTypes: readonly UserType[]): string {
  if (userTypes.length === 1) return out;
  const extension = extname(out);
  return join(dirname(out), `${basename(out, extension)}-${SHORT_NAMES[userType]}${extension}`);
}

/** Where the added and the removed lines are written: beside the file itself. */
export function differencePaths(out: string): { readonly added: string; readonly gone: string } {
  const extension = extname(out);
  const named = (word: string) => join(dirname(out), `${basename(out, extension)}-${word}${extension}`);
  return { added: named('added'), gone: named('gone') };
}

/** An earlier file can be compared with one new file only. */
export function refuseSeveralFiles(files: number): void {
  if (files === 1) return;
  throw new AppError('usage', message('cli.option.sinceOne', { files }));
}
