import { css } from 'lit';

/** Evidence, next steps and open forms, and the whole on paper. */
export const compassDeskStyles = css`
  .task.open {
    grid-column: 1 / -1;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  .older {
    display: grid;
    gap: 0.75em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  @media print {
    .tasks {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
    }
    .task {
      padding: 0 0 0.5em;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
      break-inside: avoid;
    }
  }
`;
