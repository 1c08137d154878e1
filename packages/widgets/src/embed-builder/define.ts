import { define } from '@draagkracht/base';
import { DkEmbedBuilder } from './embed-builder.js';

define('dk-embed-builder', DkEmbedBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'dk-embed-builder': DkEmbedBuilder;
  }
}
