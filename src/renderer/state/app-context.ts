import { createContext, type Dispatch, useContext } from 'react';
import type { Client } from '../bridge';
import type { AppAction, AppState } from './app-state';
import type { ListDraft } from './list-draft';
import type { Wizard, WizardAction } from './wizard';

export interface AppModel {
  readonly client: Client;
  readonly app: AppState;
  readonly dispatch: Dispatch<AppAction>;
  readonly wizard: Wizard;
  readonly dispatchWizard: Dispatch<WizardAction>;
  /** Takes a list off the screen, with a way back. */
  readonly removeList: (draft: ListDraft) => void;
}

export const AppContext = createContext<AppModel | null>(null);

export function useApp(): AppModel {
  const model = useContext(AppContext);
  if (model === null) throw new Error('useApp outside of AppContext');
  return model;
}
