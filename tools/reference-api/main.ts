import { parseArgs } from 'node:util';
import { SAMPLE_TOKEN, startReferenceApi } from './server';

const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });

const api = await startReferenceApi({
  port: values.port === undefined ? 3000 : Number(values.port),
  ...(values.data === undefined ? {} : { dataDir: values.data }),
});

console.log(`Audience API for trying out: ${api.url}
Access token:                ${SAMPLE_TOKEN}

Enter both in Settings of the app, or try it by hand:

  curl ${api.url}/custom_audiences \\
    -H 'Authorization: OAuth ${SAMPLE_TOKEN}' \\
    -F fb_ad_account_id=2 -F name='Spending users' -F user_type=email_hash \\
    -F 'file=@hashes.txt;type=text/plain'

Audiences are kept ${values.data === undefined ? 'until it stops' : `in ${values.data}`}. Stop it with Ctrl+C.`);

process.once('SIGINT', () => void api.close());
process.once('SIGTERM', () => void api.close());
