import { useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../ledger/contact.ts';
import { fullDateWords } from '../../ledger/words/date-words.ts';
import { deleteContact } from '../../storage/commands/delete-contact.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { pageLocale } from '../ui/page-locale.ts';
import { binnedUntil } from './binned-until.ts';
import { ContactForm } from './contact-form.tsx';
import { MoreMenu } from './more-menu.tsx';
import { useOpened } from './opened.tsx';

/** How many times are shown before "earlier" is pressed. */
const shownFirst = 3;

/** When you spoke, newest first: what is not help, but keeps in touch. */
export function Spoken({ personId, contacts }: { personId: string; contacts: Contact[] }) {
  const { opened, open } = useOpened();
  const [all, setAll] = useState(false);
  const adding = opened?.what === 'contact' && opened.id === undefined;
  const newest = contacts.toSorted((a, b) => (a.on === b.on ? b.loggedAt - a.loggedAt : a.on < b.on ? 1 : -1));
  const shown = all ? newest : newest.slice(0, shownFirst);
  return (
    <section aria-labelledby="spoken">
      <h2 className="head" id="spoken">
        {i18n.t('person.spoke.head')}
      </h2>
      <ul className="items">
        {shown.map((contact) => (
          <ContactRow key={contact.id} personId={personId} contact={contact} />
        ))}
      </ul>
      {shown.length < newest.length && (
        <Button look="quiet" className="add" onClick={() => setAll(true)}>
          {i18n.t('person.spoke.earlier', newest.length - shown.length)}
        </Button>
      )}
      {adding ? (
        <ContactForm personId={personId} onEnd={() => open(null)} />
      ) : (
        <Button look="quiet" icon="plus" className="add" onClick={() => open({ what: 'contact' })}>
          {i18n.t('person.spoke.add')}
        </Button>
      )}
    </section>
  );
}

function ContactRow({ personId, contact }: { personId: string; contact: Contact }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const { opened, open } = useOpened();
  const { id, sort, note } = contact;

  if (opened?.what === 'contact' && opened.id === id) {
    return (
      <li>
        <ContactForm personId={personId} editing={contact} onEnd={() => open(null)} />
      </li>
    );
  }

  const how = i18n.t(`person.spoke.${sort}`);
  const when = fullDateWords(contact.on, ledger.now(), pageLocale());
  return (
    <li>
      <Icon name="clock" />
      <div className="fill">
        <bdi>{note ?? how}</bdi>
        <p className="hint">{note ? `${how} · ${when}` : when}</p>
      </div>
      <MoreMenu
        small
        label={i18n.t('person.spoke.more', [note ?? how])}
        choices={[
          { words: i18n.t('person.change'), onChoose: () => open({ what: 'contact', id }) },
          {
            words: i18n.t('person.bin'),
            onChoose: () =>
              void act(i18n.t('person.inTheBin', [binnedUntil(ledger.now())]), () =>
                deleteContact(ledger, { contactId: id }),
              ),
          },
        ]}
      />
    </li>
  );
}
