import { adoptStyles } from '../adopt-styles.ts';
import styles from './forced-colors.css?inline';

adoptStyles(styles);
