import { i18n } from '#i18n';
import type { Decision } from '../../ledger/decision.ts';
import type { Contact } from '../../ledger/contact.ts';
import type { Person } from '../../ledger/person.ts';
import { fullDateWords } from '../../ledger/words/date-words.ts';
import { decide } from '../../storage/commands/decide.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { touchWords } from './keep-in-touch.ts';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';
import { ReminderForm } from './reminder-form.tsx';
import { whenWords } from './when-words.ts';

/** What the user wants to be reminded of about one person, soonest first, and a way to add to it. */
export function Reminders({
  person,
  reminders,
  contacts,
}: {
  person: Person;
  reminders: Decision[];
  contacts: Contact[];
}) {
  const personId = person.id;
  const { opened, open } = useOpened();
  const adding = opened?.what === 'remind' && opened.key === undefined;
  const waiting = reminders.filter(isOpen).toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  return (
    <section aria-labelledby="reminders">
      <h2 className="head" id="reminders">
        {i18n.t('person.reminders')}
      </h2>
      <ul className="items">
        {person.cadenceDays !== undefined && <InTouch days={person.cadenceDays} contacts={contacts} />}
        {waiting.map((reminder) => (
          <Reminder key={reminder.id} personId={personId} reminder={reminder} />
        ))}
      </ul>
      {adding ? (
        <ReminderForm personId={personId} onEnd={() => open(null)} />
      ) : (
        <Button look="quiet" icon="plus" className="add" onClick={() => open({ what: 'remind' })}>
          {i18n.t('person.remindMe')}
        </Button>
      )}
    </section>
  );
}

/** How often to keep in touch, and when you last did. */
function InTouch({ days, contacts }: { days: number; contacts: Contact[] }) {
  const ledger = useLedger();
  const { open } = useOpened();
  const last = contacts.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  return (
    <li>
      <Icon name="bell" />
      <div className="fill">
        {touchWords(days)}
        {last && (
          <p className="hint">{i18n.t('person.touch.last', [fullDateWords(last.on, ledger.now(), pageLocale())])}</p>
        )}
      </div>
      <button type="button" className="link" onClick={() => open({ what: 'person' })}>
        {i18n.t('person.touch.change')}
      </button>
    </li>
  );
}

function Reminder({ personId, reminder }: { personId: string; reminder: Decision }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const { opened, open } = useOpened();
  const { id, words = '', dueOn = '' } = reminder;

  if (opened?.what === 'remind' && opened.key === id) {
    return (
      <li>
        <ReminderForm personId={personId} editing={reminder} onEnd={() => open(null)} />
      </li>
    );
  }

  const end = (verdict: 'done' | 'dismissed') =>
    act(i18n.t(verdict === 'done' ? 'person.reminderDone' : 'person.reminderGone'), () =>
      decide(ledger, { key: id, occurrence: dueOn, verdict }),
    );
  return (
    <li>
      <Icon name="bell" />
      <div className="fill">
        <bdi>{words}</bdi>
        <p className="hint">{whenWords(dueOn, ledger.now())}</p>
      </div>
      <button type="button" className="link" onClick={() => void end('done')}>
        {i18n.t('person.done')}
      </button>
      <MoreMenu
        small
        label={i18n.t('person.moreReminder', [words])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'remind', key: id }) },
          { words: i18n.t('person.remove'), onChoose: () => void end('dismissed') },
        ]}
      />
    </li>
  );
}

function isOpen({ dueOn, doneFor, dismissedFor, deletedAt }: Decision): boolean {
  return deletedAt === undefined && dueOn !== undefined && doneFor !== dueOn && dismissedFor !== dueOn;
}
