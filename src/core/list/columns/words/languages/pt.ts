import type { HeaderWords } from '../words';

export const PORTUGUESE: HeaderWords = {
  kinds: {
    email_hash: `email do remetente, correio eletronico, correio electronico, endereco eletronico, endereco de email, endereco de correio`,
    phone_hash: `
      telefone, telefones, telemovel, telemoveis, fone, fones, numero de telefone, numero de telemovel, numero de celular,
      n de telefone, telefone fixo, contacto telefonico, contato telefonico, zap, contato, contatos`,
    mobile_advertiser_id: `id de publicidade, id do dispositivo`,
    custom_audience_third_party_id: `
      numero do cliente, id do cliente, codigo do cliente, cod do cliente, id utilizador, id do utilizador, id do usuario,
      numero de socio, no de socio, no socio, no do cliente, codigo do usuario`,
    country: `
      codigo do pais, ddi, indicativo do pais, indicativo internacional, pais de entrega, pais de residencia`,
  },
  vetoes: `
    email do destinatario, situacao, tipo, modelo, dominio, verificado, ramal, assunto, marca, preco, operadora,
    quantidade, data de envio, nome de exibicao, valido, de nascimento, de origem`,
  staff: `
    emergencia, indicado por, modificado por, criado por, cadastrado por, chefe, responsavel interno,
    responsavel comercial, responsavel pelo atendimento, atendido por, vendido por, gerente de conta`,
  parties: `
    entregador, motorista, proprietario, vendedor, consultor, remetente, fornecedor, organizador, dono,
    dona, vendedora, consultora, agente, funcionario, funcionaria, fotografo, instrutor, professor,
    conjuge, fiador, distribuidor, revendedor, gerente, atendente, representante`,
  carers: `medico, medica, corretor, corretora, advogado, dentista, veterinario, seguradora, plano de saude, contador, contadora, empregador`,
  earlier: `antigo, antiga, antigos, anterior, velho, velha, obsoleto, inativo, desatualizado`,
  others: `
    nome, sobrenome, apelido, nome completo, tratamento, titulo, sexo, genero, data de nascimento, aniversario, idade, cidade,
    concelho, distrito, freguesia, bairro, municipio, uf, estado uf, regiao, cep, codigo postal, rua, endereco, morada, complemento,
    fax, idioma, lingua, moeda, empresa, companhia, cargo, profissao, responsavel, setor, site, nota, notas, comentario, comentarios,
    observacao, observacoes, grupo, categoria, segmento, cpf, cnpj, rg, cpf cnpj, nif, contribuinte, inscricao estadual, cartao,
    cartao fidelidade, numero do cartao, pedido, pedidos, numero do pedido, encomenda, fatura, nota fiscal, valor, total,
    produto, pontos, nacionalidade, conta, codigo de rastreio, rastreio, rastreamento,
    naturalidade`,
  consent: `consentimento, consentimentos, aceita, aceita marketing, autorizacao, lgpd, permissao`,
  optOut: `
    descadastro, descadastros, descadastrado, descadastrados, desinscrito, desinscritos, cancelamento de inscricao,
    cancelamentos de inscricao, nao contactar, nao contatar, nao perturbe, nao perturbar, nao ligar, lista negra, excluidos,
    lista de exclusao, lista de supressao, remocoes, reclamacoes,
    sem publicidade, nao enviar, nao enviar emails, sem newsletter, sem marketing, marcado como spam`,
  fields: {
    'first-name': 'nome, primeiro nome, nome proprio',
    'last-name': 'sobrenome, apelido, ultimo nome, apelidos',
    city: 'cidade, municipio, localidade',
    state: 'estado, uf, distrito, provincia',
    'postal-code': 'cep, codigo postal',
    'birth-date': 'data de nascimento, data nascimento, nascimento',
    'birth-year': 'ano de nascimento, ano nascimento',
    gender: 'sexo, genero',
    'job-title': 'cargo, funcao',
    company: 'empresa, companhia, razao social',
  },
  people: {
    customers: 'convidado',
    relatives: 'aluno filho pai mae responsavel encarregado',
    occasions: 'novo nova atual',
    places: 'loja unidade agencia',
    senders: 'remetente',
  },
  addresses: {
    billing: 'faturamento faturacao cobranca fatura',
    home: 'residencial',
    work: 'trabalho escritorio',
    other: 'outro outra',
    any: 'endereco',
  },
  names: {
    status: 'situacao',
    areaCodes: 'ddd',
    callingCodes: 'ddi',
  },
  beside: {
    companions: 'endereco',
    ofFields: 'endereco da',
    joining: 'da do',
    without: 'sem',
  },
  cells: {
    yes: 'sim verdadeiro',
    no: 'nao não nunca',
    refused: 'negado recusado revogado',
  },
};
