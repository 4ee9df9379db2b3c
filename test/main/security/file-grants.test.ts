import { describe, expect, it } from 'vitest';
import { createFileGrants, type FileGrants } from '../../../src/main/security/file-grants';

const idsOf = (grants: FileGrants) => grants.all().map(({ id }) => id);

describe('file grants', () => {
  it('stand for a path by a handle that reveals nothing of it', () => {
    const grants = createFileGrants();
    const [id = ''] = grants.grant(['/home/ada/customers.csv']);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(grants.sourceOf(id)).toEqual({ kind: 'file', path: '/home/ada/customers.csv' });
    expect(idsOf(grants)).toEqual([id]);
  });

  it('give the same path the same handle, also within one call', () => {
    const grants = createFileGrants();
    const [first] = grants.grant(['/a.csv']);
    expect(grants.grant(['/b.csv', '/a.csv', '/a.csv'])[1]).toBe(first);
    expect(idsOf(grants)).toHaveLength(2);
  });

  it('can be given again for another list of the same file, and end one by one', () => {
    const grants = createFileGrants();
    const [first = ''] = grants.grant(['/lists.zip']);
    const second = grants.duplicate(first);
    expect(second).not.toBe(first);
    expect(grants.sourceOf(second)).toEqual({ kind: 'file', path: '/lists.zip' });
    expect(idsOf(grants)).toEqual([first]);
    grants.revoke(first);
    expect(grants.sourceOf(second)).toEqual({ kind: 'file', path: '/lists.zip' });
    expect(idsOf(grants)).toEqual([second]);
    expect(() => grants.duplicate(first)).toThrow(expect.objectContaining({ code: 'list-not-found' }));
  });

  it('know the use of a list, as long as it is open', () => {
    const grants = createFileGrants();
    const [first = '', second = ''] = grants.grant(['/a.csv', '/opt-outs.csv']);
    grants.setRole({ id: second, role: 'suppression' });
    expect(grants.all()).toEqual([
      { id: first, role: 'audience' },
      { id: second, role: 'suppression' },
    ]);
    grants.revoke(second);
    expect(() => grants.setRole({ id: second, role: 'audience' })).toThrow();
  });

  it('end when they are revoked', () => {
    const grants = createFileGrants();
    const [id = ''] = grants.grant(['/a.csv']);
    grants.revoke(id);
    expect(() => grants.sourceOf(id)).toThrow(expect.objectContaining({ code: 'list-not-found' }));
    expect(idsOf(grants)).toEqual([]);
    expect(grants.grant(['/a.csv'])).not.toEqual([id]);
  });

  it.each(['', '/a.csv', '__proto__', '../a.csv'])('know no handle %j', (id) => {
    const grants = createFileGrants();
    grants.grant(['/a.csv']);
    expect(() => grants.sourceOf(id)).toThrow(expect.objectContaining({ code: 'list-not-found' }));
  });
});
