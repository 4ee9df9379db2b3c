import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createListHistory, type HistoricList } from '../../../src/core/list-history/list-history';
import { temporaryFolder } from '../../temporary-folder';
import { EMAIL } from '../list/plain-list';

function list(path: string, role: HistoricList['role'] = 'audience'): HistoricList {
  return { path, role, dialect: { delimiter: ';' }, mappings: [EMAIL] };
}

describe('the history of lists', () => {
  it('returns the lists of an upload after a restart', async () => {
    const path = join(await temporaryFolder(), 'deep', 'lists.json');
    const lists = [list('/a.csv'), list('/out.csv', 'suppression')];
    await createListHistory(path).remember('one', lists);
    expect(await createListHistory(path).listsOf('one')).toEqual(lists);
    expect(await createListHistory(path).listsOf('two')).toEqual([]);
  });

  it('keeps only the roles of pasted lists, and reads uploads from before it kept them', async () => {
    const path = join(await temporaryFolder(), 'lists.json');
    await createListHistory(path).remember('one', [], ['audience', 'suppression']);
    expect(await createListHistory(path).pastedOf('one')).toEqual(['audience', 'suppression']);
    const { uploads, ...others } = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...others, uploads: [{ ...uploads[0], pasted: undefined }] }));
    expect(await createListHistory(path).pastedOf('one')).toEqual([]);
  });

  it('names every file once, the latest first', async () => {
    const history = createListHistory(join(await temporaryFolder(), 'lists.json'));
    await Promise.all([
      history.remember('one', [list('/a.csv'), list('/out.csv', 'suppression')]),
      history.remember('two', [list('/b.csv'), list('/out.csv', 'suppression')]),
    ]);
    expect((await history.recent()).map(({ path }) => path)).toEqual(['/b.csv', '/out.csv', '/a.csv']);
  });

  it('forgets an upload, and drops the oldest beyond 500', async () => {
    const path = join(await temporaryFolder(), 'lists.json');
    await createListHistory(path).remember('0', [list('/0.csv')]);
    const {
      uploads: [first],
      ...others
    } = JSON.parse(await readFile(path, 'utf8'));
    const uploads = Array.from({ length: 500 }, (_, number) => ({ ...first, upload: String(499 - number) }));
    await writeFile(path, JSON.stringify({ ...others, uploads }));
    const history = createListHistory(path);
    expect(await history.listsOf('0')).toHaveLength(1);
    await history.remember('500', [list('/500.csv')]);
    await history.remember('501', [list('/501.csv')]);
    expect(await history.listsOf('1')).toEqual([]);
    expect(await history.listsOf('2')).toHaveLength(1);
    expect(await history.listsOf('501')).toHaveLength(1);
    await history.forget('501');
    expect(await history.listsOf('501')).toEqual([]);
  });

  it('treats a file that it cannot read as empty, and continues', async () => {
    const path = join(await temporaryFolder(), 'lists.json');
    for (const text of ['', '{', '[]', '{"version":1,"uploads":[{"upload":"x"}]}', '{"version":9,"uploads":[]}']) {
      await writeFile(path, text);
      const history = createListHistory(path);
      expect(await history.recent()).toEqual([]);
      await history.remember('one', [list('/a.csv')]);
      expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 1, uploads: [{ upload: 'one' }] });
    }
  });
});
