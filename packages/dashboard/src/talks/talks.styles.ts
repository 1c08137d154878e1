import { css } from 'lit';

/** The room of conversations, on top of tools and forms. */
export const talksStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .talks,
  .sheet,
  form.talk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .stack {
    gap: 0.75em;
  }
  .rows,
  .figures,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_rule);
    background: var(--_surface);
  }
  .rows > li > p,
  .sheet p {
    max-inline-size: 70ch;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 600;
  }
  .rows .actions {
    margin-block-start: 0.35em;
  }
  .form {
    max-inline-size: 44rem;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_behind, Canvas);
  }
  form.talk > .part {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .cards,
  .figures,
  .beside {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .beside {
    display: grid;
    gap: 1.25em 2em;
    align-items: start;
  }
  .questions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1em 2em;
    align-items: end;
  }
  .questions > :is(h3, h4, h5, h6) {
    grid-column: 1 / -1;
  }
  .cards > li,
  .figures > li {
    min-inline-size: 0;
  }
  /* The report says itself what the chart is of, as it was said that day. */
  .figures dk-outcome-chart::part(heading),
  .figures dk-outcome-chart::part(sentence) {
    display: none;
  }
  #top,
  .sheet header {
    inline-size: fit-content;
  }
  blockquote {
    max-inline-size: 70ch;
    margin: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_border);
  }
  .warnings ul {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .warnings p,
  .message p {
    margin: 0;
  }
  .sheet header,
  .reading {
    display: grid;
    gap: 0.35em;
  }
  .reading {
    padding: 0.75em 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .agreed {
    font-size: 1.125em;
  }
  .agreements {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .agreements p {
    margin: 0;
  }
  dl {
    display: grid;
    gap: 0.6em;
    max-inline-size: 70ch;
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .said:empty {
    display: none;
  }
  @media print {
    .talks,
    .sheet {
      gap: 0.9em;
      font-size: 0.875em;
    }
    .sheet .stack,
    .figures {
      gap: 0.4em;
    }
    .beside,
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    /* The sentence has the figures; a table would take a sheet of its own. */
    .figures dk-outcome-chart::part(table) {
      display: none;
    }
    #top,
    .sheet header {
      outline: none;
    }
    /* Room to write on paper. */
    .questions .printed {
      min-block-size: 3.5em;
    }
    .sheet dl {
      grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
      max-inline-size: none;
    }
    .figures > li,
    .reading,
    .agreements > li,
    .rows > li {
      break-inside: avoid;
    }
  }
`;
