import { describe, expect, it } from 'vitest';
import { fieldsNamedBy } from '../../../../src/core/list/columns/read-field-header';

const fields = (header: string) => fieldsNamedBy(header).map(({ field }) => field);

describe('the header of a field', () => {
  it.each([
    ['First Name', 'first-name'],
    ['firstName', 'first-name'],
    ['Vorname', 'first-name'],
    ['Prénom', 'first-name'],
    ['Imię', 'first-name'],
    ['Apellidos', 'last-name'],
    ['Cognome', 'last-name'],
    ['achternaam', 'last-name'],
    ['姓', 'last-name'],
    ['PLZ', 'postal-code'],
    ['Code postal', 'postal-code'],
    ['Código Postal', 'postal-code'],
    ['CEP', 'postal-code'],
    ['Kod pocztowy', 'postal-code'],
    ['郵便番号', 'postal-code'],
    ['邮编', 'postal-code'],
    ['Billing Zip', 'postal-code'],
    ['Shipping City', 'city'],
    ['Wohnort', 'city'],
    ['Città', 'city'],
    ['Date of Birth', 'birth-date'],
    ['Geburtsdatum', 'birth-date'],
    ['Date de naissance', 'birth-date'],
    ['生年月日', 'birth-date'],
    ['Geburtsjahr', 'birth-year'],
    ['Geschlecht', 'gender'],
    ['płeć', 'gender'],
    ['性别', 'gender'],
    ['Пол', 'gender'],
    ['Cinsiyet', 'gender'],
    ['Имя', 'first-name'],
    ['Фамилия', 'last-name'],
    ['Почтовый индекс', 'postal-code'],
    ['Doğum Tarihi', 'birth-date'],
    ['Soyadı', 'last-name'],
    ['Şehir', 'city'],
    ['Bundesland', 'state'],
    ['UF', 'state'],
    ['Job Title', 'job-title'],
    ['Firma', 'company'],
  ])('%s names %s', (header, field) => {
    expect(fields(header)).toContain(field);
  });

  it.each([
    '',
    'Status',
    'City tax',
    'Email first name',
    'Company phone',
    'Name of pet',
    'First purchase',
    'Zip file',
    'Last order',
  ])('%s names none', (header) => {
    expect(fields(header)).toEqual([]);
  });
});
