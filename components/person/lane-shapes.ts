import type { Size } from '../../ledger/exchange.ts';

/** The road sign without its arrow, pointing left, in four lengths. Drawn from the top left corner. */
export const signToYou: Record<Size, string> = {
  1: 'M3 0h4.5a1.5 1.5 0 0 1 1.5 1.5v3a1.5 1.5 0 0 1-1.5 1.5H3L.6 3.9a1.3 1.3 0 0 1 0-1.8z',
  2: 'M4 0h7a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H4L.6 4.9a1.3 1.3 0 0 1 0-1.8z',
  4: 'M5 0h10.5a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5H5L.6 5.9a1.3 1.3 0 0 1 0-1.8z',
  8: 'M6 0h15a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H6L.6 7.4a1.3 1.3 0 0 1 0-1.8z',
};

/** The same, pointing right. */
export const signFromYou: Record<Size, string> = {
  1: 'M6 0H1.5A1.5 1.5 0 0 0 0 1.5v3A1.5 1.5 0 0 0 1.5 6H6l2.4-2.1a1.3 1.3 0 0 0 0-1.8z',
  2: 'M9 0H2a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h7l3.4-3.1a1.3 1.3 0 0 0 0-1.8z',
  4: 'M13 0H2.5A2.5 2.5 0 0 0 0 2.5v5A2.5 2.5 0 0 0 2.5 10H13l4.4-4.1a1.3 1.3 0 0 0 0-1.8z',
  8: 'M18 0H3a3 3 0 0 0-3 3v7a3 3 0 0 0 3 3h15l5.4-5.6a1.3 1.3 0 0 0 0-1.8z',
};

export const signHeight: Record<Size, number> = { 1: 6, 2: 8, 4: 10, 8: 13 };

/** The umbrella on a grid of 20; drawn at three quarters of it. */
export const shelterShape = 'M10 2.5v1.25M2.75 11a7.25 7.25 0 0 1 14.5 0zM10 11v4.75a1.75 1.75 0 0 0 3.5 0';
