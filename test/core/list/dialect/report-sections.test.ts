import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/list/dialect/detect-layout';
import { reportSections } from '../../../../src/core/list/dialect/report-sections';
import { Judge } from '../../../../src/core/list/evidence/verdicts';
import { saying } from '../../../sentences';

const JUDGE = new Judge();

const ABOUT = 'Attendee Report\nTopic,Webinar ID,# Registered\n"Spring launch","870 1234 5678",2\n';
const HOSTS = 'Host Details,\nAttended,Name,Email,Join Time,\nYes,"Host","host@firm.com","Feb 1, 2024 10:00",\n';
const PANEL = 'Panelist Details,\nAttended,Name,Email,Join Time,\nYes,"Pan","pan@firm.com","Feb 1, 2024 10:00",\n';
const PEOPLE =
  'Attendee Details,\nAttended,Name,Email,Registration Time,\nYes,"Anna","anna@example.com","Jan 30, 2024 10:00",\n';

describe('a report with several sections', () => {
  it.each([
    ['below a table of hosts', ABOUT + HOSTS + PEOPLE, 7, true],
    ['below two tables of hosts', ABOUT + HOSTS + PANEL + PEOPLE, 10, true],
    ['below the words about the report', ABOUT + PEOPLE, 4, false],
    ['below a topic that is the name of a column', ABOUT.replace('Spring launch', 'E-mail') + PEOPLE, 4, false],
    [
      'in German',
      `Bericht\nGastgeberdetails\nName;E-Mail\nH;h@firm.com\nTeilnehmerdetails\nName;E-Mail\nA;a@example.com\n`,
      5,
      true,
    ],
  ])('is read from its section of attendees: %s', (_, text, lines, holdsHosts) => {
    expect(reportSections(text, JUDGE)).toEqual({ lines, holdsHosts, mayHoldPhones: false });
    const { skipped, split } = detectLayout(text, {}, true, JUDGE);
    expect(skipped.lines).toBe(lines);
    expect(skipped.doubt === null).toBe(!holdsHosts);
    expect(split.rows).toHaveLength(2);
  });

  it('is told where national numbers without names of columns are skipped, but not for the number of a meeting', () => {
    const doubtOf = (line: string) => detectLayout(`${ABOUT}${line}\n${PEOPLE}`, {}, true, JUDGE).skipped.doubt;
    expect(doubtOf('Hans,0151 23456789')?.reason).toEqual(saying('may hold phone numbers'));
    expect(doubtOf('Meeting,851 2345 6789')).toBeNull();
  });

  it.each([
    ['a plain list', 'Name,Email\nAnna,anna@example.com\n'],
    ['people above the title', `Anna,anna@example.com\n${PEOPLE}`],
    ['an address beside its name', `Email,anna@example.com\n${PEOPLE}`],
    ['phone numbers above the title', `Name,Phone\nAnna,0171 3920001\n${PEOPLE}`],
    ['two lists, one below the other', `Customers\nName,Email\nAnna,anna@example.com\n${PEOPLE}`],
    ['hosts alone', ABOUT + HOSTS],
    ['one address a line', 'anna@example.com\nbert@example.com\n'],
    ['a title that says something else', `${ABOUT}Newsletter\nName,Email\nAnna,anna@example.com\n`],
  ])('is not %s', (_, text) => {
    expect(reportSections(text, JUDGE).lines).toBe(0);
  });

  it('is not skipped where the marketer chose the lines', () => {
    expect(detectLayout(ABOUT + HOSTS + PEOPLE, { skippedLines: 0 }, true, JUDGE).skipped.lines).toBe(0);
  });
});
