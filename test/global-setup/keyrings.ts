import type { TestProject } from 'vitest/node';
import { startSessions } from './sessions';

export const setup = (project: TestProject) => startSessions(project, { display: false });
