import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon.tsx';
import type { Choice } from './listbox.tsx';
import { Listbox } from './listbox.tsx';

/**
 * A chip that says what was understood and opens the other choices.
 *
 * @param words what the chip says now
 * @param offer nothing was understood: the chip is an offer, dashed
 * @param onChoose called with the choice, or with `null` for "leave this out"
 */
export function ChoiceChip<Value>({
  words,
  question,
  choices,
  chosen,
  offer = false,
  onChoose,
}: {
  words: string;
  question: string;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  offer?: boolean;
  onChoose: (value: Value | null) => void;
}) {
  const [open, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const menuId = useId();

  const close = (back: boolean) => {
    setOpen(false);
    if (back) chip.current?.focus();
  };
  const all: Choice<Value | null>[] = offer
    ? [...choices]
    : [...choices, { value: null, words: i18n.t('log.leaveOut') }];

  return (
    <span className="with-menu">
      <button
        ref={chip}
        type="button"
        className={offer ? 'chip off' : 'chip'}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        title={question}
        onMouseDown={(event) => {
          // A press on the open chip closes its list; letting the focus go first would close and reopen it.
          if (open) event.preventDefault();
        }}
        onClick={() => (open ? close(true) : setOpen(true))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {words} <Icon name="down" />
      </button>
      {open && (
        <Listbox
          id={menuId}
          label={question}
          choices={all}
          chosen={chosen}
          onChoose={(value) => {
            // First back to the chip: choosing may take it away and put the focus elsewhere.
            close(true);
            onChoose(value);
          }}
          onLeave={close}
        />
      )}
    </span>
  );
}
