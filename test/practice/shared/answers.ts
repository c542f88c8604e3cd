/** What a person of the stories says next when you answer them, one line after the other, then nothing more. */
export const ANSWERS: Record<string, string[]> = {
  mara: ['Oh nice. And can two teams share one plan?', 'Thanks!'],
  jonas: ['Danke für die schnelle Antwort. Wann ist das behoben?', 'Läuft wieder, danke!'],
  ines: ['¿Y funciona también en el móvil?', '¡Gracias!'],
  claire: ['Nous sommes une douzaine. Avez-vous un modèle de message ?', 'Merci beaucoup !'],
  omar: ['هل يمكن تجربة ذلك مجانًا؟', 'شكرًا'],
  noa: ['ואיך מתחילים?', 'תודה!'],
  hana: ['それは無料で使えますか？', 'ありがとうございます'],
  ravi: ['क्या यह हिंदी में भी है?', 'धन्यवाद'],
  pim: ['Kan dat ook zonder account?', 'Dank je wel!'],
  kai: ['Shall I put a stamp on it?', 'ok'],
};
/** For people without a script of their own. */
export const ANY_ANSWERS = ['Interesting. Could you say more?', 'Thanks, that helps.'];
