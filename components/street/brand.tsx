import './brand.css';

/** The mark of the product: two road signs that pass each other. Decoration beside the name. */
export function Brand() {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="#c67f17"
        d="M4.4 1h7.1A1.5 1.5 0 0 1 13 2.5v3A1.5 1.5 0 0 1 11.5 7H4.4a1.2 1.2 0 0 1-.8-.3l-3-2a.9.9 0 0 1 0-1.4l3-2a1.2 1.2 0 0 1 .8-.3z"
      />
      <path
        fill="#2a9486"
        d="M11.6 9H4.5A1.5 1.5 0 0 0 3 10.5v3A1.5 1.5 0 0 0 4.5 15h7.1a1.2 1.2 0 0 0 .8-.3l3-2a.9.9 0 0 0 0-1.4l-3-2a1.2 1.2 0 0 0-.8-.3z"
      />
    </svg>
  );
}
