import { AppError, assertNever } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { UploadTarget } from '../../../shared/upload';
import type { ApiAddress } from '../transport/address';

/** A method and a path below the API's origin. */
export interface Call<Method extends string = string> {
  readonly method: Method;
  readonly path: string;
}

/** POST makes a new audience; PUT adds people to an existing one. */
export function uploadCall(address: ApiAddress, target: UploadTarget): Call<'POST' | 'PUT'> {
  switch (target.kind) {
    case 'new':
      return { method: 'POST', path: `${address.basePath}/custom_audiences` };
    case 'existing':
      return { method: 'PUT', path: audiencePath(address, target.audienceId) };
    default:
      return assertNever(target);
  }
}

export function getCall(address: ApiAddress, audienceId: string): Call<'GET'> {
  return { method: 'GET', path: audiencePath(address, audienceId) };
}

export function removeCall(address: ApiAddress, audienceId: string): Call<'DELETE'> {
  return { method: 'DELETE', path: audiencePath(address, audienceId) };
}

/** `page` counts from 1. */
export function listCall(address: ApiAddress, adAccountId: string, page: number): Call<'GET'> {
  const query = new URLSearchParams({ fb_ad_account_id: adAccountId, page: String(page) });
  return { method: 'GET', path: `${address.basePath}/custom_audiences?${query}` };
}

export function adAccountsCall(address: ApiAddress): Call<'GET'> {
  return { method: 'GET', path: `${address.basePath}/fb_ad_accounts` };
}

/** An ID becomes part of a path, so nothing that could lead elsewhere (`/`, `.`, `?`) is let through. */
function audiencePath(address: ApiAddress, audienceId: string): string {
  if (!/^[\w-]{1,100}$/.test(audienceId)) {
    throw new AppError('bad-field', message('field.audienceId'), { field: 'audienceId' });
  }
  return `${address.basePath}/custom_audiences/${audienceId}`;
}
