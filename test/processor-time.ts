/**
 * Processor time of the whole process since the call, in microseconds. User and system together: Linux
 * measures the sum and only estimates how it divides, so that either part of a short run may read 0.
 */
export function startProcessorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
}
