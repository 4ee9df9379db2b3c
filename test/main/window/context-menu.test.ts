import { describe, expect, it } from 'vitest';
import { createAppLanguage } from '../../../src/main/window/app-language';
import { contextMenuTemplate } from '../../../src/main/window/context-menu';

const language = createAppLanguage(['en']);
const FLAGS = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: true,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
};

const labels = (isEditable: boolean, selectionText: string) =>
  contextMenuTemplate({ isEditable, selectionText, editFlags: FLAGS }, language).flatMap(({ label, enabled }) =>
    enabled === true ? [label] : [],
  );

describe('a right click', () => {
  it('in a field offers what can be done there', () => {
    expect(labels(true, '')).toEqual(['Copy', 'Paste', 'Select All']);
  });

  it('on selected words offers to copy them, elsewhere nothing', () => {
    expect(labels(false, 'an ID')).toEqual(['Copy']);
    expect(labels(false, ' ')).toEqual([]);
  });
});
