import type { CorpusCollection } from '../../corpus-case';

export const WORKBOOKS: CorpusCollection = {
  subject: 'a workbook',
  folder: 'programs/workbooks',
  cases: [
    {
      title: 'is read from the sheet of customers, not from a cover with the address of the vendor',
      file: 'cover-sheet.xlsx',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read from the sheet of customers, not from a cover that names one contact',
      file: 'cover-sheet-with-table.xlsx',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read from the sheet of customers, who have phones, not from a cover with one address',
      file: 'cover-sheet-and-phones.xlsx',
      values: ['491713920001', '491713920002', '491713920003', '491713920004', '491713920005'],
    },
    {
      title: 'keeps all digits of phones that are numbers',
      file: 'numbers-as-numbers.xlsx',
      values: ['4917139200011', '491713920002', '447700900123'],
    },
    {
      title: 'is read from the sheet that holds people, not from the table of months before it',
      file: 'pivot-first.xlsx',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'is read from the sheet that can be seen',
      file: 'hidden-sheet.xlsx',
      values: ['anna@example.com', 'bert@example.com', 'cleo@example.com'],
    },
    {
      title: 'is read below its title, with countries in German',
      file: 'title-in-workbook.xlsx',
      values: ['493023125001', '436641234567', '41791234567'],
    },
    {
      title: 'gives phones that are kept as text',
      file: 'text-phones.xlsx',
      values: ['491713920001', '491713920002', '491713920003'],
    },
    {
      title: 'whose addresses are formulas without saved results is told apart from one without addresses',
      file: 'formulas-unsaved.xlsx',
      values: [],
      says: /“E-Mail” holds formulas whose results are not saved.*Open the workbook in Excel, save it/,
    },
    {
      title: 'whose formulas were saved with zeros for results is told apart, too',
      file: 'formulas-saved-as-zero.xlsx',
      options: ['--type', 'email'],
      values: [],
      says: /“E-Mail” holds formulas whose results are not saved/,
    },
    {
      title: 'that holds nothing but such formulas is refused, with what to do',
      file: 'formulas-only.xlsx',
      values: [],
      says: /holds only formulas whose results are not saved. Open the workbook in Excel, save it/,
    },
    {
      title: 'is read by its phone numbers where its addresses are such formulas, which is told',
      file: 'formulas-beside-phones.xlsx',
      values: ['491713920000', '491713920001', '491713920002', '491713920003'],
      says: /“E-Mail” holds formulas whose results are not saved/,
    },
    {
      title: 'whose formulas were saved as zeros is told apart where no column can be used, too',
      file: 'formulas-saved-as-zero.xlsx',
      values: [],
      says: /“E-Mail” holds formulas[\s\S]*No column of/,
    },
    {
      title: 'whose addresses are only in the links of cells is told apart',
      file: 'mail-links.xlsx',
      values: [],
      says: /“E-Mail” shows no addresses: they are in the links of its cells/,
    },
    {
      title: 'whose addresses are only in the links of cells is told apart where e-mail is asked for, too',
      file: 'mail-links.xlsx',
      options: ['--type', 'email'],
      values: [],
      says: /“E-Mail” shows no addresses: they are in the links of its cells/,
    },
  ],
};
