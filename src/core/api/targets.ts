import { AppError } from '../../shared/errors';
import type { ApiAddress } from './address';

/** A method and a path below the API's origin. */
export interface Target<Method extends string = string> {
  readonly method: Method;
  readonly path: string;
}

/** Where a new audience is created. */
export function createTarget(address: ApiAddress): Target<'POST'> {
  return { method: 'POST', path: `${address.basePath}/custom_audiences` };
}

/** Where users are added to an audience that exists. */
export function addTarget(address: ApiAddress, audienceId: string): Target<'PUT'> {
  return { method: 'PUT', path: audiencePath(address, audienceId) };
}

export function getTarget(address: ApiAddress, audienceId: string): Target<'GET'> {
  return { method: 'GET', path: audiencePath(address, audienceId) };
}

export function removeTarget(address: ApiAddress, audienceId: string): Target<'DELETE'> {
  return { method: 'DELETE', path: audiencePath(address, audienceId) };
}

/** `page` counts from 1. */
export function listTarget(address: ApiAddress, adAccountId: string, page: number): Target<'GET'> {
  const query = new URLSearchParams({ fb_ad_account_id: adAccountId, page: String(page) });
  return { method: 'GET', path: `${address.basePath}/custom_audiences?${query}` };
}

export function adAccountsTarget(address: ApiAddress): Target<'GET'> {
  return { method: 'GET', path: `${address.basePath}/fb_ad_accounts` };
}

/** An ID becomes part of a path, so nothing that could lead elsewhere (`/`, `.`, `?`) is let through. */
function audiencePath(address: ApiAddress, audienceId: string): string {
  if (!/^[\w-]{1,100}$/.test(audienceId)) {
    throw new AppError('bad-field', 'This is not an audience ID. It consists of digits, letters, "-" and "_" only.');
  }
  return `${address.basePath}/custom_audiences/${audienceId}`;
}
