import { describe, expect, it } from 'vitest';
import { de } from '../../../src/shared/messages/de/index';
import { en, type Messages } from '../../../src/shared/messages/en/index';
import { fr } from '../../../src/shared/messages/fr/index';
import { chooseLanguage } from '../../../src/shared/messages/languages';
import { argumentsOf } from './message-arguments';

const IDS = Object.keys(en) as (keyof Messages)[];
const CATALOGUES = { en, de, fr };
const TRANSLATIONS = { de, fr };

describe.each(Object.entries(TRANSLATIONS))('the messages in %s', (locale, messages) => {
  it('have the same arguments as the English ones', () => {
    for (const id of IDS) expect(argumentsOf(messages[id], locale), id).toEqual(argumentsOf(en[id], 'en'));
  });

  it('distinguish one from many wherever English does', () => {
    for (const id of IDS.filter((candidate) => /, plural,.*\bone \{/.test(en[candidate]))) {
      expect(messages[id], id).toMatch(/\bone \{/);
    }
  });

  it('quote a button or a box by its label', () => {
    const labels = new Map(IDS.map((id) => [en[id] as string, id]));
    const quoting = IDS.flatMap((id) =>
      [...en[id].matchAll(/“([^”{]+)”/g)].flatMap(([, quoted = '']) => ({ id, label: labels.get(quoted) })),
    ).filter(({ label }) => label !== undefined);
    expect(quoting.length).toBeGreaterThan(1);
    for (const { id, label } of quoting) {
      if (label !== undefined) expect(messages[id], id).toContain(messages[label]);
    }
  });
});

describe('the messages', () => {
  it.each(Object.entries(CATALOGUES))('in %s never promise what hashing cannot give', (_, messages) => {
    for (const id of IDS) {
      expect(messages[id], id).not.toMatch(
        /anonym|encrypt|verschlüssel|chiffr(?!e)|cannot be reversed|irreversib|gdpr|dsgvo|rgpd|never see your data/i,
      );
    }
  });

  it.each(Object.entries(CATALOGUES))('in %s explain each reject reason differently', (_, messages) => {
    const reasons = IDS.filter((id) => id.startsWith('reject.')).map((id) => messages[id]);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('in French follow French typography: no line ends before a mark, and apostrophes are round', () => {
    for (const id of IDS) expect(fr[id], id).not.toMatch(/ [:;!?»%]|« |'/);
  });

  it('in German have German quotation marks', () => {
    for (const id of IDS) expect(de[id], id).not.toMatch(/”|“[^“„]*“/);
  });
});

describe('the language', () => {
  it.each([
    ['system', ['de-AT', 'en-GB'], 'de-AT', de],
    ['system', ['es-ES', 'fr-CA', 'de'], 'fr-CA', fr],
    ['system', ['es-ES'], 'en', en],
    ['system', ['C', 'not a locale'], 'en', en],
    ['system', [], 'en', en],
    ['fr', ['de-AT'], 'fr', fr],
    ['de', ['fr-CH', 'de-CH'], 'de-CH', de],
    ['en', ['de-DE', 'en-AU'], 'en-AU', en],
  ] as const)('of “%s” where the system speaks %j is that of %s', (choice, systemLocales, locale, messages) => {
    expect(chooseLanguage(choice, systemLocales)).toEqual({ locale, messages });
  });
});
