import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readForm } from './read-form';
import type { LogEntry } from './request-log';
import { audienceJson, createdJson, listedJson, notFound } from './responses';
import type { Store, StoredAudience } from './store';

/** Optional calls; a missing one responds with 404. */
export interface Features {
  readonly list: boolean;
  readonly get: boolean;
  readonly add: boolean;
  readonly remove: boolean;
  readonly adAccounts: boolean;
  /** Adds the undocumented created_at to listed audiences. */
  readonly dates: boolean;
}

const AD_ACCOUNTS = [
  { id: 1, name: 'Online shop', currency: 'EUR', fb_id: '2' },
  { id: 2, name: 'Outlet store', currency: 'USD', fb_id: '1023456789012345678' },
] as const;

const PAGE_SIZE = 10;

export function addRoutes(
  app: FastifyInstance,
  store: Store,
  features: Features,
  entryOf: (request: FastifyRequest) => LogEntry,
): void {
  app.post('/custom_audiences', async (request, reply) => {
    const { fields, file } = await readForm(request, store, entryOf(request), [
      'fb_ad_account_id',
      'name',
      'user_type',
    ]);
    const audience = await store.create(
      {
        adAccountId: fields.fb_ad_account_id ?? '',
        name: fields.name ?? '',
        description: fields.description ?? null,
        optOutLink: fields.opt_out_link ?? null,
        userType: fields.user_type ?? '',
      },
      file,
    );
    return reply.code(201).send(createdJson(audience));
  });

  if (features.add) {
    app.put<{ Params: { id: string } }>('/custom_audiences/:id', async (request) => {
      const audience = requireAudience(store, request.params.id);
      const { file } = await readForm(request, store, entryOf(request), ['fb_ad_account_id', 'user_type']);
      return { fb_custom_audience: audienceJson(await store.add(audience, file)) };
    });
  }

  if (features.list) {
    app.get<{ Querystring: { fb_ad_account_id?: string; page?: string } }>('/custom_audiences', async ({ query }) => {
      const listed = store.all().filter((audience) => audience.adAccountId === query.fb_ad_account_id);
      const page = Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1);
      const items = listed.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      return {
        custom_audiences: items.map((item) => listedJson(item, features.dates)),
        meta: { page, total: listed.length },
      };
    });
  }

  if (features.get) {
    app.get<{ Params: { id: string } }>('/custom_audiences/:id', async ({ params }) => ({
      fb_custom_audience: audienceJson(requireAudience(store, params.id)),
    }));
  }

  if (features.remove) {
    app.delete<{ Params: { id: string } }>('/custom_audiences/:id', async ({ params }, reply) => {
      await store.remove(requireAudience(store, params.id));
      return reply.code(204).send();
    });
  }

  if (features.adAccounts) app.get('/fb_ad_accounts', async () => ({ fb_ad_accounts: AD_ACCOUNTS }));
}

function requireAudience(store: Store, id: string): StoredAudience {
  const audience = store.find(id);
  if (audience === null) throw notFound();
  return audience;
}
