import { useState } from 'react';
import { i18n } from '#i18n';
import type { Contact, ContactSort } from '../../ledger/contact.ts';
import { contactSorts } from '../../ledger/contact.ts';
import { localDay } from '../../ledger/partial-date.ts';
import { editContact } from '../../storage/commands/edit-contact.ts';
import { logContact } from '../../storage/commands/log-contact.ts';
import { useLedger } from '../ledger-context.tsx';
import { usePage } from '../page.tsx';
import { PickOne, SmallForm, takeFocus } from './small-form.tsx';

/** When you spoke: how, on which day, and about what if that is worth keeping. */
export function ContactForm({ personId, editing, onEnd }: { personId: string; editing?: Contact; onEnd: () => void }) {
  const ledger = useLedger();
  const act = usePage((page) => page.act);
  const today = localDay(ledger.now());
  const [sort, setSort] = useState<ContactSort>(editing?.sort ?? 'message');
  const [on, setOn] = useState<string>(editing?.on ?? today);
  const [note, setNote] = useState(editing?.note ?? '');

  const save = async () => {
    const done = await act(i18n.t(editing ? 'person.changed' : 'person.spoke.written'), () =>
      editing
        ? editContact(ledger, { contactId: editing.id, set: { sort, on, note: note.trim() || null } })
        : logContact(ledger, { who: { personId }, sort, on, ...(note.trim() ? { note } : {}) }),
    );
    if (done) onEnd();
  };

  // A day that is remembered as a month or a year only stays so unless another is typed.
  const isDay = on.length === 10 || on === '';
  return (
    <SmallForm label={i18n.t('person.spoke.add')} onSave={() => void save()} onEnd={onEnd}>
      <PickOne
        legend={i18n.t('person.spoke.how')}
        choices={contactSorts.map((value) => ({ value, words: i18n.t(`person.spoke.${value}`) }))}
        chosen={sort}
        onChoose={setSort}
      />
      <label className="field day">
        <span className="head">{i18n.t('person.spoke.when')}</span>
        <input
          type={isDay ? 'date' : 'text'}
          value={on}
          max={isDay ? today : undefined}
          onChange={(event) => setOn(event.target.value)}
        />
      </label>
      <label className="field">
        <span className="head">{i18n.t('person.spoke.note')}</span>
        <input
          ref={takeFocus}
          value={note}
          placeholder={i18n.t('person.spoke.noteHint')}
          onChange={(event) => setNote(event.target.value)}
          autoComplete="off"
        />
      </label>
    </SmallForm>
  );
}
