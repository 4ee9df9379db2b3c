/**
 * Where random tests begin. Always the same by itself, so that a red build comes of the change and not of chance;
 * `SEED=random` looks where nobody has looked before, and `SEED=<number>` has a run again.
 */
export const SEED =
  process.env.SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.SEED ?? 20_261_129);
