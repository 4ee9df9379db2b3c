/** DuckDB's fastest form of the same work: read, normalise, hash, deduplicate, sort, write. Usage: list out threads */
import { DuckDBInstance } from '@duckdb/node-api';

const [list, out, threads = '2'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
await connection.run(`
  COPY (
    SELECT DISTINCT sha256(lower(trim(email))) AS digest
    FROM read_csv('${list}', columns = {
      'id': 'VARCHAR', 'first_name': 'VARCHAR', 'last_name': 'VARCHAR', 'email': 'VARCHAR',
      'city': 'VARCHAR', 'signup': 'VARCHAR', 'value': 'VARCHAR'
    }, header = true, delim = ',', quote = '"', escape = '"')
    WHERE email LIKE '%_@_%._%'
    ORDER BY digest
  ) TO '${out}' (FORMAT csv, HEADER false, QUOTE '')
`);
