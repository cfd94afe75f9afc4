import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer, type MeasuredNode, type MeasuredTextRun, type Node } from '@takumi-rs/core';
import { cutAt, wordEnds } from './shortened.ts';
import { familiesFrom, readFaces, type Face } from './faces.ts';
import { size, type Card, type Passage } from './picture.ts';
import { cardNode, smallest, wordsNode, type CardNode, type Fitted } from './template.ts';

/** Sizes of letters for the words of a card, the largest first; smaller ones nobody could read in a chat. */
const sizes = [80, 72, 64, 57, 51, 46, 42, 38, smallest];

/** Draws pictures. The same card gives the same bytes. */
export class Artist {
  private readonly renderer = new Renderer();
  private readonly css: string;
  private readonly ready: Promise<unknown>;

  constructor(faces: readonly Face[] = readFaces()) {
    const [serif, sans] = [familiesFrom(faces, 'source-serif'), familiesFrom(faces, 'source-sans')];
    this.css = `:root{--serif:${serif};--sans:${sans}}${readFileSync(join(import.meta.dirname, 'card.css'), 'utf8')}`;
    this.ready = Promise.all(faces.map((face) => this.renderer.registerFont(face)));
  }

  /** A card as PNG. */
  async draw(card: Card): Promise<Uint8Array> {
    await this.ready;
    const node = cardNode(card, await this.fit(card));
    return this.renderer.render(node, { ...size, format: 'png', css: [this.css] });
  }

  /**
   * The words as large as they have room. Of several passages, the last are left out before any is cut; one that has no
   * room alone, in the smallest size, is cut at a word.
   */
  async fit(card: Card): Promise<Fitted> {
    await this.ready;
    const empty = cardNode(card);
    const height = roomOf(empty, await this.measure(empty));
    for (let many = card.passages.length; many > 0; many--) {
      const passages = card.passages.slice(0, many);
      for (const letters of sizes) if (await this.fits({ letters, passages }, height)) return { letters, passages };
    }
    const passages = await Promise.all(card.passages.slice(0, 1).map((one) => this.cut(one, height)));
    return { letters: smallest, passages };
  }

  /** As many words as have room in the smallest size. */
  private async cut(passage: Passage, height: number): Promise<Passage> {
    const ends = wordEnds(passage.words);
    const upTo = (index: number): Passage => ({ ...passage, words: cutAt(passage.words, ends[index] ?? 0) });
    let [fit, beyond] = [0, ends.length];
    while (beyond - fit > 1) {
      const middle = (fit + beyond) >> 1;
      if (await this.fits({ letters: smallest, passages: [upTo(middle)] }, height)) fit = middle;
      else beyond = middle;
    }
    return upTo(fit);
  }

  private async fits(fitted: Fitted, height: number): Promise<boolean> {
    const words = await this.measure(wordsNode(fitted));
    if (words.height > height) return false;
    return fitted.letters === smallest || words.children.every((one) => isWithin(one, words.width));
  }

  private measure(node: Node): Promise<MeasuredNode> {
    return this.renderer.measure(node, { css: [this.css] });
  }
}

/** How high the room for words is, in a card without any. */
const roomOf = (card: CardNode, { children }: MeasuredNode): number =>
  children[card.children.findIndex(({ className }) => className === 'room')]?.height ?? 0;

/** Whether every line is, save for a space at its end: else a word is longer than a line. */
const isWithin = ({ runs, children }: MeasuredNode, width: number): boolean =>
  runs.every((run) => run.x >= -space(run) && run.x + run.width <= width + space(run)) &&
  children.every((child) => isWithin(child, width));

const space = ({ text, height }: MeasuredTextRun): number => (/\s$/.test(text) ? height / 2 : 1);
