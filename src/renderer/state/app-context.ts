import { createContext, type Dispatch, useContext } from 'react';
import type { Client } from '../bridge';
import type { AppAction, AppState } from './app-state';
import type { Undoable } from './hooks/use-undoable';
import type { Wizard, WizardAction } from './wizard/wizard-model';

export interface AppModel extends Undoable {
  readonly client: Client;
  readonly app: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly wizard: Wizard;
  readonly dispatchWizard: Dispatch<WizardAction>;
}

export const AppContext = createContext<AppModel | null>(null);

export function useApp(): AppModel {
  const model = useContext(AppContext);
  if (model === null) throw new Error('useApp outside of AppContext');
  return model;
}
