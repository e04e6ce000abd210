import type { KeyboardEvent, RefObject } from 'react';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { i18n } from '#i18n';
import type { LineField } from './log-form.tsx';

/**
 * The one line of text. It takes the focus when it appears, and Enter in it saves: but not the Enter that ends the
 * composition of a word, as in Japanese or Chinese.
 */
export function Line({
  field,
  text,
  roomy,
  hintId,
  placeholder,
  onText,
}: {
  field: RefObject<LineField | null>;
  text: string;
  roomy: boolean;
  hintId: string;
  placeholder: string;
  onText: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<LineField | null, LineField | null>(field, () => input.current ?? area.current);

  useEffect(() => {
    const line = field.current;
    if (!line) return;
    line.focus({ preventScroll: true });
    line.setSelectionRange(line.value.length, line.value.length);
  }, [field]);

  const onKeyDown = (event: KeyboardEvent<LineField>) => {
    if (event.key !== 'Enter') return;
    const { isComposing, keyCode } = event.nativeEvent;
    // 229 is what Safari and older engines report for the Enter that closes the list of an input method.
    if (isComposing || keyCode === 229) event.preventDefault();
    else if (roomy && !event.shiftKey) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }
  };

  const shared = {
    value: text,
    placeholder,
    'aria-describedby': hintId,
    autoComplete: 'off',
    spellCheck: true,
    enterKeyHint: 'done' as const,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
    onKeyDown,
  };
  return (
    <label className="field">
      <span className="unseen">{i18n.t('log.line')}</span>
      {roomy ? <textarea ref={area} rows={2} {...shared} /> : <input ref={input} {...shared} />}
    </label>
  );
}
