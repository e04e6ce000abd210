/** Lines of 20 × 20 that only the card and the corner need. */
export const signpost = 'M10 2.5v15M10 3.75h5.25L17.5 6l-2.25 2.25H10M10 9.5H4.75L2.5 11.75 4.75 14H10';
export const ribbon = 'M6 3h8a1 1 0 0 1 1 1v13l-5-3.5L5 17V4a1 1 0 0 1 1-1z';
export const cross = 'm5 5 10 10M15 5 5 15';
export const lock =
  'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 6 9zM7 9V6.5a3 3 0 0 1 6 0V9';
