import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { InTurn } from '../../../packages/widgets/src/shared/in-turn.js';

describe('answering in turn', () => {
  let place: HTMLElement;
  let told: string[];
  let count: number;
  let turns: InTurn;
  const draw = (): string => {
    render(turns.template({ language: 'nl', level: 3, form: () => html`<p>Mijn antwoord</p>` }), place);
    return place.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  };
  const press = (selector: string): void => place.querySelector<HTMLElement>(selector)?.click();
  beforeEach(() => {
    [place, told, count] = [document.createElement('div'), [], 0];
    turns = new InTurn({
      count: () => count,
      begin: () => told.push('begin'),
      end: () => told.push('end'),
      focus: (selector) => told.push(selector),
      first: '#first',
    });
  });

  it('shows nothing until it is begun', () => expect(draw()).to.equal(''));

  it('shows no answer between two turns', () => {
    turns.start();
    expect(draw()).to.include('U begint').and.not.include('Iedereen is geweest');
    press('.my-turn');
    expect(draw()).to.equal('Mijn antwoord');
    count = 1;
    turns.done();
    expect(draw()).to.include('Geef het apparaat door').and.include('Eén persoon is geweest.').and.not.include('Mijn');
    press('.my-turn');
    count = 2;
    turns.done();
    expect(draw()).to.include('2 mensen zijn geweest.');
    press('.all-turns');
    expect(told).to.deep.equal(['#turn', 'begin', '#first', '#turn', 'begin', '#first', '#turn', 'end']);
    expect(draw()).to.equal('');
  });

  it('goes straight on to the next person, whose form says itself that it is theirs', () => {
    turns.start();
    press('.my-turn');
    turns.next();
    expect([turns.state, draw()]).to.deep.equal(['turn', 'Mijn antwoord']);
    expect(told.slice(-2)).to.deep.equal(['begin', '#first']);
  });

  it('lets somebody leave halfway', () => {
    turns.start();
    press('.my-turn');
    turns.leave();
    expect([turns.state, draw(), told.includes('end')]).to.deep.equal(['rest', '', false]);
  });
});
