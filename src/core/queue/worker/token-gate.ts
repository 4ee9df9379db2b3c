import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { parseApiAddress } from '../../api/transport/address';
import type { TokenStore } from '../../tokens/token-store';
import { type JobTable, transition } from '../state/job-table';

/** Reads tokens, and pauses all jobs of an origin that has no accepted token. */
export class TokenGate {
  /** Shows whether a token was saved while an older one was in use. */
  private savedCount = 0;

  constructor(
    private readonly table: JobTable,
    private readonly tokens: Pick<TokenStore, 'read'>,
  ) {}

  /** How many tokens were saved so far; get it before reading a token, for `tokenMissing`. */
  get tokensSaved(): number {
    return this.savedCount;
  }

  /** The token of an origin; null also while the keychain cannot be reached. */
  async read(origin: string): Promise<string | null> {
    try {
      return await this.tokens.read(origin);
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  /** Resumes the jobs of this origin that wait for a token. */
  async tokenSaved(origin: string): Promise<void> {
    this.savedCount += 1;
    await this.resume(origin);
  }

  /** Pauses the jobs of this origin, which would only be refused; resumes them if a token was saved meanwhile. */
  async tokenMissing(origin: string, savedBefore: number): Promise<void> {
    if (this.savedCount !== savedBefore) return this.resume(origin);
    const isAffected = (job: UploadJob) => job.state.kind === 'waiting' && isForOrigin(job, origin);
    await this.table.updateEach(isAffected, transition({ kind: 'token-missing' }));
  }

  private async resume(origin: string): Promise<void> {
    const isAffected = (job: UploadJob) => job.state.kind === 'needs-token' && isForOrigin(job, origin);
    await this.table.updateEach(isAffected, transition({ kind: 'token-saved' }));
  }
}

function isForOrigin({ api }: UploadJob, origin: string): boolean {
  return parseApiAddress(api).origin === origin;
}
