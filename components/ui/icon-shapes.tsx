import type { ReactNode } from 'react';

/**
 * Every symbol of the product, drawn on a grid of 20 with round lines of 1.5 in the colour of the text.
 * The comment says what it stands for.
 */
export const iconShapes = {
  /* received: comes to you */
  received: <path d="M16 10H4m5-5-5 5 5 5" />,
  /* given: goes from you */
  given: <path d="M4 10h12m-5-5 5 5-5 5" />,
  /* both ways */
  both: <path d="M16 6.5H4m3-3-3 3 3 3M4 13.5h12m-3-3 3 3-3 3" />,
  /* in a tough stretch */
  umbrella: <path d="M10 2.5v1.25M2.75 11a7.25 7.25 0 0 1 14.5 0zM10 11v4.75a1.75 1.75 0 0 0 3.5 0" />,
  /* could use a hand */
  hand: (
    <path d="M6.6 11V5.2a1.1 1.1 0 0 1 2.2 0V9.5m0-.5V3.7a1.1 1.1 0 0 1 2.2 0V9m0 .5V4.7a1.1 1.1 0 0 1 2.2 0v5m0 .3V6.7a1.1 1.1 0 0 1 2.2 0v5.1a5.6 5.6 0 0 1-5.6 5.7c-2 0-3.3-.8-4.4-2.4l-2.6-3.9a1.15 1.15 0 0 1 1.9-1.3l1.9 2.3" />
  ),
  /* close person */
  close: (
    <>
      <circle cx="7.25" cy="10" r="4.75" />
      <circle cx="12.75" cy="10" r="4.75" />
    </>
  ),
  /* looking for: a need */
  signpost: <path d="M10 2.5v15M10 3.75h5.25L17.5 6l-2.25 2.25H10M10 9.5H4.75L2.5 11.75 4.75 14H10" />,
  /* promise */
  ribbon: <path d="M6 3h8a1 1 0 0 1 1 1v13l-5-3.5L5 17V4a1 1 0 0 1 1-1z" />,
  /* ask */
  ask: (
    <>
      <path d="M5 3.75h10A1.75 1.75 0 0 1 16.75 5.5v6.75A1.75 1.75 0 0 1 15 14H9.5L6 17v-3H5a1.75 1.75 0 0 1-1.75-1.75V5.5A1.75 1.75 0 0 1 5 3.75z" />
      <path d="M8.4 7.4a1.65 1.65 0 1 1 2.5 1.45c-.55.3-.9.6-.9 1.15M10 11.7v.01" />
    </>
  ),
  /* thanks */
  tulip: (
    <path d="M6 3.5l2 1.75L10 2.5l2 2.75 2-1.75v4a4 4 0 0 1-8 0zM10 11.5v6M10 17.25c0-2.15 1.5-3.5 4-3.5 0 2.25-1.5 3.5-4 3.5z" />
  ),
  /* remind me */
  bell: <path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1 1.75H4zM8.5 17.5h3" />,
  /* later */
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.75 1.75" />
    </>
  ),
  /* find */
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.25 13.25 17 17" />
    </>
  ),
  /* person */
  person: (
    <>
      <circle cx="10" cy="6.75" r="3.25" />
      <path d="M3.75 17a6.25 5 0 0 1 12.5 0" />
    </>
  ),
  /* people */
  people: (
    <>
      <circle cx="7.5" cy="7" r="2.75" />
      <path d="M2 16.5a5.5 4.75 0 0 1 11 0M12.75 4.5a2.75 2.75 0 0 1 0 5M15 12.5c1.85.55 3 2 3 4" />
    </>
  ),
  /* the Street */
  street: <path d="M3 4.5h14M3 15.5h14M3.5 10H6M8.75 10h2.5M14 10h2.5" />,
  /* today */
  sun: (
    <>
      <circle cx="10" cy="10" r="3.5" />
      <path d="M10 2.5v1.75M10 15.75v1.75M2.5 10h1.75M15.75 10h1.75M4.7 4.7l1.25 1.25M14.05 14.05l1.25 1.25M15.3 4.7l-1.25 1.25M5.95 14.05 4.7 15.3" />
    </>
  ),
  /* respond */
  reply: <path d="M8 4.5 3.5 9 8 13.5M3.5 9h8a5 5 0 0 1 5 5v1.5" />,
  /* mirror: your pattern */
  mirror: (
    <>
      <ellipse cx="10" cy="8" rx="5.25" ry="5.75" />
      <path d="M10 13.75v3.75M6.5 17.5h7M7.5 8c0-1.5.7-2.65 1.75-3.15" />
    </>
  ),
  /* settings */
  sliders: (
    <>
      <path d="M3 6.5h6.5M14 6.5h3M3 13.5h3M10.5 13.5H17" />
      <circle cx="11.75" cy="6.5" r="2.25" />
      <circle cx="8.25" cy="13.5" r="2.25" />
    </>
  ),
  /* undo */
  undo: <path d="M7 4.25 3.5 7.75 7 11.25M3.5 7.75H12a4.25 4.25 0 0 1 0 8.5H8" />,
  /* done, good */
  check: <path d="m4 10.5 4 4 8-9" />,
  /* close this */
  x: <path d="m5 5 10 10M15 5 5 15" />,
  /* add */
  plus: <path d="M10 4v12M4 10h12" />,
  /* only you */
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  /* copy, backup */
  chest: <path d="M3 4h14v3.5H3zM4.25 7.5v7.25a1.5 1.5 0 0 0 1.5 1.5h8.5a1.5 1.5 0 0 0 1.5-1.5V7.5M8 11h4" />,
  /* import, export */
  tray: <path d="M10 3v8.5M6.5 8 10 11.5 13.5 8M3.5 12.5v2.75a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5V12.5" />,
  /* notice */
  notice: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.25v4.25M10 6.5v.01" />
    </>
  ),
  /* more */
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.25" />,
  /* date */
  calendar: (
    <>
      <rect x="3.25" y="4.5" width="13.5" height="12" rx="1.5" />
      <path d="M3.25 8.5h13.5M7 2.75v3M13 2.75v3" />
    </>
  ),
  /* beside the page */
  beside: (
    <>
      <rect x="2.75" y="4" width="14.5" height="12" rx="1.5" />
      <path d="M12 4v12" />
    </>
  ),
  /* on the page */
  onpage: (
    <>
      <rect x="2.75" y="4" width="14.5" height="12" rx="1.5" />
      <path d="M5.5 8h3M5.5 12h9" />
      <rect x="10.5" y="6.75" width="4" height="2.5" rx=".75" />
    </>
  ),
  /* hide judgement */
  eyeoff: (
    <path d="M3.5 3.5l13 13M8.25 5.2A7.5 7.5 0 0 1 10 5c4.75 0 7.5 5 7.5 5a13 13 0 0 1-2.1 2.6M12 14.7a7 7 0 0 1-2 .3c-4.75 0-7.5-5-7.5-5a13 13 0 0 1 3.35-3.65M8.2 8.25a2.5 2.5 0 0 0 3.5 3.5" />
  ),
  /* edit */
  pencil: <path d="m3.75 16.25.75-3.5L13.25 4 16 6.75 7.25 15.5z" />,
  /* opens a list */
  down: <path d="m5 7.5 5 5 5-5" />,
  /* go on */
  next: <path d="m7.5 5 5 5-5 5" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
