/** Languages that the portal's errors come in. */
export type Language = "en" | "pt";

/** What the portal says. `%` is where a value goes. */
const texts = {
  badRequest: ["Bad request", "Pedido inválido"],
  unauthorized: ["Unauthorized", "Não autorizado"],
  invalidToken: ["Invalid token", "Token inválido"],
  expiredToken: ["Session expired", "A sessão expirou"],
  wrongCredentials: ["Wrong e-mail address or password", "Endereço de e-mail ou palavra-passe incorretos"],
  forbidden: ["Not allowed", "Não permitido"],
  notForDemo: ["Not available for the demo account", "Não disponível para a conta de demonstração"],
  notYourSite: ["Not authorized for this installation", "Sem autorização para esta instalação"],
  notYourUser: ["Not allowed for this account", "Não permitido para esta conta"],
  needsFullControl: ["Full control is needed", "É necessário controlo total"],
  adminsOnly: ["Administrators only", "Apenas para administradores"],
  notFound: ["Not found", "Não encontrado"],
  siteNotFound: ["Installation not found", "Instalação não encontrada"],
  unknownSite: ["Unknown installation", "Instalação desconhecida"],
  tokenNotFound: ["Token not found", "Token não encontrado"],
  alarmNotFound: ["Alarm not found", "Alarme não encontrado"],
  alarmNotLinked: ["The alarm is not linked to this installation", "O alarme não pertence a esta instalação"],
  tagNotFound: ["Tag not found", "Etiqueta não encontrada"],
  teamNotFound: ["The team is not linked to this installation", "A equipa não pertence a esta instalação"],
  widgetNotFound: ["Widget not found", "Widget não encontrado"],
  method: ["Method not allowed", "Método não permitido"],
  tooMany: ["Too many requests", "Demasiados pedidos"],
  internal: ["Internal error", "Erro interno"],
  required: ["is required", "é obrigatório"],
  memberRequired: ["% is required", "% é obrigatório"],
  invalid: ["is not valid", "não é válido"],
  memberInvalid: ["% is not valid", "% não é válido"],
  positive: ["must be positive", "tem de ser positivo"],
  notEmpty: ["must not be empty", "não pode estar vazio"],
  taken: ["is already in use", "já está em uso"],
  past: ["must be in the future", "tem de estar no futuro"],
  fullHour: ["must be a full hour", "tem de ser uma hora certa"],
  unknownAttribute: ["Unknown attribute", "Atributo desconhecido"],
  spanDays: ["At most % days for this interval", "No máximo % dias para este intervalo"],
  spanMonths: ["At most % months for this interval", "No máximo % meses para este intervalo"],
  spanYears: ["At most % years for this interval", "No máximo % anos para este intervalo"],
  emptySearch: ["There is no text to search for", "Não há texto para procurar"],
  conditions: ["At most 5 conditions are allowed", "São permitidas no máximo 5 condições"],
  noStatistics: ["There are no statistics for this installation", "Não há estatísticas para esta instalação"],
  noDynamicEss: [
    "This installation has no Dynamic ESS settings",
    "Esta instalação não tem definições de Dynamic ESS",
  ],
  lastAdmin: [
    "At least one user with full control must remain",
    "Tem de restar um utilizador com controlo total",
  ],
  notUnlinked: ["The user could not be removed", "Não foi possível remover o utilizador"],
  siteNotLinked: [
    "The installation is not linked to this account",
    "A instalação não está associada a esta conta",
  ],
  rightsAndUsers: ["Access levels and users are required", "São necessários níveis de acesso e utilizadores"],
  rightsAndInvites: [
    "Access levels and invitations are required",
    "São necessários níveis de acesso e convites",
  ],
} as const;

/** Name of a text. */
export type TextName = keyof typeof texts;

/** A text, and the value that goes into it. */
export type Text = TextName | readonly [name: TextName, value: string];

/** The text in a language. */
export function say(text: Text, language: Language): string {
  const [name, value = ""] = typeof text === "string" ? [text] : text;
  return texts[name][language === "pt" ? 1 : 0].replace("%", value);
}
