import type { FormEvent, KeyboardEvent, RefObject } from 'react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '../../ledger/commitment.ts';
import type { Direction, Exchange } from '../../ledger/exchange.ts';
import { Button } from '../ui/button.tsx';
import { Line } from './line.tsx';
import type { Corrections, Draft } from './draft.ts';
import { nobodyYet, useDrafts } from './draft-store.ts';
import type { LogWho } from './log-who.ts';
import { draftKeyOf } from './log-who.ts';
import { NotSaved } from './not-saved.tsx';
import type { Saved } from './saved.ts';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';
import { useUnderstood } from './use-understood.ts';
import { Ways } from './ways.tsx';
import './log.css';

const Chips = lazy(() => import('./chips.tsx'));

interface LogFormProps {
  /** Whom it is about; `null` while that is being found out. One can type meanwhile, and even press Enter. */
  who: LogWho | null;
  /** Chosen at first; what was received when absent, because it is asked first. */
  direction?: Direction;
  /** A favour to correct instead of writing down a new one. */
  editing?: Exchange;
  /** What was promised or asked for, and is kept with this favour in the same operation. */
  keeping?: Commitment;
  /** What a new draft begins as, instead of nothing. To be the same object as long as the form is on screen. */
  begins?: Draft;
  /** Two lines and Shift+Enter for a new one, where there is room. */
  roomy?: boolean;
  /** What the empty line suggests, instead of an example. */
  placeholder?: string;
  /** No hint and no button while nothing is typed: something else is said there at the moment. */
  bare?: boolean;
  /** Tells one person's draft from another's, where the caller knows better than by the person's id. */
  draftKey?: string;
  /** Gets the text field, for whoever wants to put the focus there. */
  line?: RefObject<LineField | null>;
  onSaved: (saved: Saved) => void;
  /** Shows "Never mind" and takes Escape. Left out where closing is the window's own business. */
  onCancel?: () => void;
}

/** The element one types into. */
export type LineField = HTMLInputElement | HTMLTextAreaElement;

/**
 * The form in which a favour is written down, everywhere the same: which way it went, one line in one's own words,
 * what was understood of it, save. Enter in the line saves. What is typed survives a failed save and a closed page.
 */
export function LogForm(props: LogFormProps) {
  const { who, editing, keeping, roomy = false, onSaved, onCancel } = props;
  const key = editing ? `edit:${editing.id}` : (props.draftKey ?? (who ? draftKeyOf(who) : nobodyYet));
  const { draft, change } = useDraft(key, editing, props.direction, props.begins);
  const understood = useUnderstood(draft, props.direction);
  const { state, save } = useSave({ key, who, draft, editing, keeping, defaultDirection: props.direction, onSaved });
  const ownLine = useRef<LineField>(null);
  const line = props.line ?? ownLine;
  const hintId = useId();
  const { direction } = understood;
  const unsaid = draft.text.trim() === '' && !editing;
  const [asked, setAsked] = useState(false);
  const wordsFirst = unsaid && asked && <span role="alert">{i18n.t('log.wordsFirst')}</span>;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The button goes when something is said in its place; the line is where one goes on.
    line.current?.focus();
    setAsked(unsaid);
    if (!unsaid) void save();
  };

  // What was typed for a new favour is kept for the next time; a correction that is not wanted is not.
  const cancel =
    onCancel &&
    (() => {
      if (editing) useDrafts.getState().drop(key);
      onCancel();
    });

  const correct = (set: Corrections) => {
    change({ set });
    // The chip of what was left out is gone, and the focus with it.
    if (!editing && Object.values(set).includes(null)) line.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && cancel && !event.defaultPrevented) {
      event.preventDefault();
      cancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    } else if (event.key === 'Enter' && unsaid && event.target === line.current) {
      // The button rests while nothing is typed, and with it the browser's own Enter.
      setAsked(true);
    }
  };

  return (
    <form className="log" onSubmit={submit} onKeyDown={onKeyDown}>
      <Ways direction={direction} onChoose={(chosen) => change({ set: { direction: chosen } })} />
      <Line
        field={line}
        text={draft.text}
        roomy={roomy}
        hintId={hintId}
        placeholder={props.placeholder ?? placeholderFor(who, direction)}
        onText={(text) => {
          setAsked(false);
          change({ text });
        }}
      />
      {(editing || draft.text.trim() !== '') && (
        <Suspense>
          <Chips
            understood={understood}
            all={editing !== undefined}
            personId={who && 'personId' in who ? who.personId : undefined}
            answers={draft.set.answers ?? undefined}
            onSet={correct}
          />
        </Suspense>
      )}
      {wordsFirst && (cancel || props.bare) && <p className="hint">{wordsFirst}</p>}
      {state.problem ? (
        <NotSaved
          problem={state.problem}
          text={draft.text}
          onAgain={() => {
            line.current?.focus();
            void save();
          }}
        />
      ) : (
        !(unsaid && props.bare) && (
          <div className="log-foot">
            {cancel ? (
              <Button look="quiet" onClick={cancel}>
                {i18n.t('log.cancel')}
              </Button>
            ) : (
              <p className="hint" id={hintId}>
                {wordsFirst || (unsaid ? i18n.t('log.hint') : <Keys />)}
              </p>
            )}
            <Button look="act" type="submit" disabled={unsaid} aria-busy={state.saving}>
              {i18n.t('log.save')} {unsaid && <kbd aria-hidden="true">↵</kbd>}
            </Button>
          </div>
        )
      )}
    </form>
  );
}

/** What the keys do; while a list is open, what they do there. */
function Keys() {
  return (
    <>
      <span className="keys">
        <kbd>↵</kbd> {i18n.t('log.saves')} · <kbd>Esc</kbd> {i18n.t('log.closes')}
      </span>
      <span className="menu-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {i18n.t('log.choose')} · <kbd>↵</kbd> {i18n.t('log.takes')}
      </span>
    </>
  );
}

function placeholderFor(who: LogWho | null, direction: Direction): string {
  if (!who) return i18n.t('log.line');
  return direction === 'received' ? i18n.t('log.exampleReceived') : i18n.t('log.exampleGiven');
}
