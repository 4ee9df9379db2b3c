import { describe, expect, it } from 'vitest';
import { createClient, RequestError } from '../../src/renderer/bridge';
import { messageOf } from '../../src/renderer/state/hooks/use-action';
import { t } from '../../src/renderer/translate';
import { message } from '../../src/shared/messages/message';
import { createBridgeDouble, EMPTY_SNAPSHOT, ReplyFailure } from './bridge-double';

describe('the client of the bridge', () => {
  it('gives the value of a reply', async () => {
    const bridge = createBridgeDouble({ 'app:snapshot': () => EMPTY_SNAPSHOT });
    expect(await createClient(bridge).request('app:snapshot', null)).toEqual(EMPTY_SNAPSHOT);
    expect(bridge.calls).toEqual([{ name: 'app:snapshot', input: null }]);
  });

  it('throws the failure of a reply, with the sentence for the marketer', async () => {
    const bridge = createBridgeDouble({
      'lists:choose': () => {
        throw new ReplyFailure({ code: 'list-empty', message: message('list.empty', { name: 'a.csv' }) });
      },
    });
    const error = await createClient(bridge)
      .request('lists:choose', null)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(messageOf(error)).toContain('“a.csv” is empty.');
  });

  it('hides the technical message of a bug', async () => {
    const error = await createClient(createBridgeDouble({}))
      .request('lists:choose', null)
      .catch((thrown: unknown) => thrown);
    expect(messageOf(error)).toBe(t('error.bug'));
    expect(messageOf(new TypeError('x is not a function'))).toBe(t('error.bug'));
  });

  it('passes dropped files on, and events until they are no longer wanted', async () => {
    const bridge = createBridgeDouble({ 'lists:grant': (names) => names });
    const client = createClient(bridge);
    expect(await client.openDropped([new File([], 'a.csv')])).toEqual(['a.csv']);
    const heard: string[] = [];
    const stop = client.on('menu:chosen', (item) => heard.push(item));
    bridge.emit('menu:chosen', 'open');
    stop();
    bridge.emit('menu:chosen', 'uploads');
    expect(heard).toEqual(['open']);
  });
});
