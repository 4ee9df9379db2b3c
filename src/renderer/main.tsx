import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../shared/messages/languages';
import { App } from './App';
import { createClient } from './bridge';
import { setLanguage } from './translate';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// The style sheet has typefaces of its own for Linux.
if (navigator.platform.startsWith('Linux')) document.documentElement.dataset.system = 'linux';
// Until main has reported the chosen language.
setLanguage(chooseLanguage('system', navigator.languages));
createRoot(root).render(
  <StrictMode>
    <App client={createClient(window.audience)} />
  </StrictMode>,
);
