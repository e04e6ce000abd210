import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { useLedger } from '../ledger-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { dateChoices } from './date-choices.ts';
import { chipDate } from './date-words.ts';
import type { Choice } from './listbox.tsx';
import { stepIn } from './step-in.ts';
import { usePlaced } from './use-placed.ts';
import { useTypedDate } from './use-typed-date.ts';

/**
 * The chip that says when it was. It opens a field that takes a date in words ("2016", "last Tuesday") and offers
 * the common ones below.
 * @param onChoose called with the date, or `null` for "leave this out"
 */
export function DateChip({
  on,
  onChoose,
}: {
  on: PartialDate | undefined;
  onChoose: (on: PartialDate | null) => void;
}) {
  const ledger = useLedger();
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) chip.current?.focus();
  };
  return (
    <span className="with-menu">
      <button
        ref={chip}
        type="button"
        className={on ? 'chip' : 'chip off'}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={i18n.t('log.dateQuestion')}
        onMouseDown={(event) => {
          // A press on the open chip closes it; letting the focus go first would close and reopen it.
          if (open) event.preventDefault();
        }}
        onClick={() => (open ? close(true) : setOpen(true))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="calendar" /> {on ? chipDate(on, ledger.now()) : i18n.t('log.dateQuestion')}
      </button>
      {open && (
        <DateMenu
          on={on}
          onLeave={close}
          onChoose={(value) => {
            // First back to the chip: choosing may take it away and put the focus elsewhere.
            close(true);
            onChoose(value);
          }}
        />
      )}
    </span>
  );
}

function DateMenu({
  on,
  onChoose,
  onLeave,
}: {
  on: PartialDate | undefined;
  onChoose: (on: PartialDate | null) => void;
  onLeave: (back: boolean) => void;
}) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const menu = usePlaced<HTMLDivElement>();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const now = useLedger().now();
  const typed = useTypedDate(text, now);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);

  const choices: Choice<PartialDate | null>[] = text.trim()
    ? typed
      ? [{ value: typed, words: chipDate(typed, now) }]
      : []
    : dateChoices(on !== undefined, now);
  const here = Math.min(at, Math.max(choices.length - 1, 0));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const chosen = choices[here];
    if (moves) setAt(stepIn(event.key, here, choices.length) ?? here);
    else if (event.key === 'Enter' && chosen) onChoose(chosen.value);
    else if (event.key === 'Escape') onLeave(true);
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      className="menu date-menu"
      role="dialog"
      aria-label={i18n.t('log.dateQuestion')}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(false);
      }}
    >
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-label={i18n.t('log.dateHint')}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${listId}${here}` : undefined}
        autoComplete="off"
        placeholder={i18n.t('log.dateHint')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={listId} aria-label={i18n.t('log.dateQuestion')}>
        {choices.map((choice, index) => (
          <li
            key={choice.words}
            id={`${listId}${index}`}
            role="option"
            aria-selected={choice.value === on}
            className={index === here ? 'at' : undefined}
            onPointerMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice.value)}
          >
            {choice.words}
            {choice.value === on && <Icon name="check" />}
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {text.trim() !== '' && !typed && i18n.t('log.dateUnread')}
      </p>
    </div>
  );
}
