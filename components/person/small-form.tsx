import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';

/** A small form that opens in its place: Enter saves, Escape leaves it as it was. */
export function SmallForm({
  label,
  onSave,
  onEnd,
  children,
}: {
  label: string;
  onSave: () => void;
  onEnd: () => void;
  children: ReactNode;
}) {
  return (
    <form
      ref={intoView}
      className="small-form"
      aria-label={label}
      // What cannot be kept is said by the ledger, with a way on, not by the browser.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      {children}
      <div className="ends">
        <Button look="quiet" onClick={onEnd}>
          {i18n.t('person.neverMind')}
        </Button>
        <Button look="act" type="submit">
          {i18n.t('person.save')}
        </Button>
      </div>
    </form>
  );
}

/** The whole form, its buttons too, where it opens at the end of a long page. */
function intoView(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' });
}

/** For the field one begins in. */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus();
}

/** A set of chips of which one is chosen. */
export function PickOne<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  legend: string;
  choices: readonly { value: Value; words: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend className="head">{legend}</legend>
      <div className="chips">
        {choices.map(({ value, words }) => (
          <button
            key={value}
            type="button"
            className="chip pick"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value)}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
