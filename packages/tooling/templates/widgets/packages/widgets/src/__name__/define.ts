import { define } from '@draagkracht/base';
import { Dk__Name__ } from './__name__.js';

define('dk-__name__', Dk__Name__);

declare global {
  interface HTMLElementTagNameMap {
    'dk-__name__': Dk__Name__;
  }
}
