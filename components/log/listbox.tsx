import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { stepIn } from './step-in.ts';
import { usePlaced } from './use-placed.ts';

/** One thing that can be chosen. */
export interface Choice<Value> {
  value: Value;
  words: string;
}

/** How long letters typed after each other count as one beginning, in milliseconds. */
const typingPause = 700;

/**
 * A list to choose one thing from, by arrows, by its first letters or by pointer.
 * It takes the focus when it appears; whoever opens it takes the focus back.
 *
 * @param chosen the value that is chosen now, if any
 * @param onLeave called on Escape, on Tab and when the focus goes elsewhere; `back` says whether the focus should return
 */
export function Listbox<Value>({
  id,
  label,
  choices,
  chosen,
  onChoose,
  onLeave,
}: {
  id: string;
  label: string;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
  onLeave: (back: boolean) => void;
}) {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      choices.findIndex((choice) => choice.value === chosen),
    ),
  );
  const list = usePlaced<HTMLUListElement>();
  const typed = useRef({ text: '', at: 0 });
  const optionId = useId();

  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, [list]);
  useEffect(() => {
    // In braces: it answers with a promise now (Chromium 156), which is nothing that an effect may return.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [list, at]);

  const take = (index: number) => {
    const choice = choices[index];
    if (choice) onChoose(choice.value);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onLeave(false);
    const step = stepIn(event.key, at, choices.length);
    if (step !== undefined) setAt(step);
    else if (event.key === 'Enter' || (event.key === ' ' && !typed.current.text)) take(at);
    else if (event.key === 'Escape') onLeave(true);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      seek(event.key, event.timeStamp);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Goes to the next choice that begins with what has just been typed. */
  const seek = (letter: string, when: number) => {
    const before = when - typed.current.at < typingPause ? typed.current.text : '';
    const text = (before + letter).toLocaleLowerCase();
    typed.current = { text, at: when };
    const from = before ? at : at + 1;
    const order = [...choices.keys()].map((index) => (index + from) % choices.length);
    const found = order.find((index) => choices[index]?.words.toLocaleLowerCase().startsWith(text));
    if (found !== undefined) setAt(found);
  };

  return (
    <ul
      ref={list}
      id={id}
      className="menu"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${optionId}${at}`}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave(false);
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice.words}
          id={`${optionId}${index}`}
          role="option"
          aria-selected={choice.value === chosen}
          className={index === at ? 'at' : undefined}
          onPointerMove={() => setAt(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          {choice.words}
          {choice.value === chosen && <Icon name="check" />}
        </li>
      ))}
    </ul>
  );
}
