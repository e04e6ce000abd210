import type { Exchange } from '../ledger/exchange.ts';
import { localDay } from '../ledger/partial-date.ts';
import { addPerson } from '../storage/commands/add-person.ts';
import { editPerson } from '../storage/commands/edit-person.ts';
import { logExchange } from '../storage/commands/log-exchange.ts';
import { remind } from '../storage/commands/remind.ts';
import type { Ledger } from '../storage/ledger.ts';
import { cast } from '../tests/fixtures/cast.ts';
import type { Clock } from '../tests/support/ledger-rows.ts';
import { wanted } from '../tests/support/wanted.ts';

type Name = keyof typeof cast;
type Told = Omit<Exchange, 'id' | 'personId' | 'loggedAt' | 'deletedAt' | 'answers' | 'thirdPersonId'>;

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** What the invented people and the user did for each other, in the order it was written down. */
function story(today: number): [Name, Told][] {
  const year = new Date(today).getFullYear();
  const ago = (days: number) => localDay(today - days * day);
  return [
    ['jonas', { direction: 'received', kind: 'support', size: 4, on: '2009', note: 'Let me stay for a month' }],
    [
      'marcus',
      { direction: 'received', kind: 'introduction', size: 8, on: '2012', note: 'Introduced me to the harbour office' },
    ],
    ['tomas', { direction: 'received', kind: 'advice', size: 2, on: '2014', note: 'Explained term sheets to me' }],
    [
      'dana',
      {
        ...{ direction: 'received', kind: 'introduction', size: 8, on: '2016-03', hardTimes: true },
        ...{ note: 'Introduced me to Acme', outcome: 'I got the job' },
      },
    ],
    ['elif', { direction: 'received', kind: 'interview-help', size: 2, on: '2019', note: 'Interview practice' }],
    [
      'tomas',
      { direction: 'given', kind: 'teaching', size: 4, on: '2019-06', note: 'Taught the Kestrel team to run crits' },
    ],
    ['ruth', { direction: 'received', kind: 'feedback', size: 4, on: '2021', note: 'Edited my first long essay' }],
    ['dana', { direction: 'given', kind: 'feedback', size: 4, on: '2023', note: 'Reviewed the Lisbon portfolio' }],
    [
      'tomas',
      {
        direction: 'received',
        kind: 'introduction',
        size: 2,
        on: `${year - 1}-02`,
        note: 'Introduced me to two studios',
      },
    ],
    ['tomas', { direction: 'given', kind: 'feedback', size: 2, on: `${year - 1}-09`, note: 'Read his grant proposal' }],
    [
      'dana',
      {
        direction: 'given',
        kind: 'referral',
        size: 1,
        on: `${year - 1}-03`,
        note: 'Put Dana forward for the Kestrel panel',
      },
    ],
    [
      'ruth',
      { direction: 'received', kind: 'feedback', size: 2, on: ago(180), note: 'Read my talk, two pages of notes' },
    ],
    ['noor', { direction: 'given', kind: 'job-lead', size: 1, on: ago(230), note: 'Sent the Lyon lab posting' }],
    ['noor', { direction: 'given', kind: 'recommendation', size: 2, on: ago(120), note: 'Wrote a recommendation' }],
    ['ines', { direction: 'given', kind: 'introduction', size: 1, on: ago(60), note: 'Introduced Ines to Tomás' }],
    [
      'dana',
      { direction: 'received', kind: 'introduction', size: 4, on: ago(7), note: 'Introduced me to Kestrel’s CTO' },
    ],
  ];
}

/**
 * Fills an empty ledger with the invented cast: everything the first screens have to show, and nothing real.
 * Uses the commands a user's own clicks would.
 */
export async function fillSample(ledger: Ledger, clock: Clock): Promise<void> {
  const today = clock.now;
  const ids = new Map<Name, string>();
  const write = async (name: Name) => {
    const { slug, memberNumber, headline, place, name: full } = cast[name];
    const handles = [`in:${slug}`, `member:${memberNumber}`] as const;
    const { personId } = wanted(await addPerson(ledger, { name: full, handles: [...handles], headline, place }));
    ids.set(name, personId);
    return personId;
  };
  for (const [index, [name, told]] of story(today).entries()) {
    clock.now = today - day + index * minute;
    const personId = ids.get(name) ?? (await write(name));
    wanted(await logExchange(ledger, { who: { personId }, ...told }));
  }
  clock.now = today - day / 2;
  const jonas = ids.get('jonas');
  if (jonas) wanted(await editPerson(ledger, { personId: jonas, set: { close: true } }));
  await write('priya');
  const tomas = ids.get('tomas');
  if (tomas) {
    const words = 'Send Tomás the contract template';
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    wanted(await remind(ledger, { personId: tomas, words, dueOn: localDay(today + 3 * day), timeZone }));
  }
  clock.now = today;
}
