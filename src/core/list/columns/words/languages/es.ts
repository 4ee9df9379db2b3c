import type { HeaderWords } from '../words';

export const SPANISH: HeaderWords = {
  kinds: {
    email_hash: `
      correo electronico del remitente, correo electronico de origen, correo, correos, correo electronico, direccion electronica, direccion de correo, direccion de correo electronico,
      correoelectronico,
      posta elektronikoa, helbide elektronikoa`,
    phone_hash: `
      telefono, fono, fonos, telefonos, movil, moviles, celular, celulares, cel, tfno, tlf, tlfno, tfn, telf, tel movil, numero de telefono,
      numero de movil, num movil, num telefono, fijo, telefono fijo, numero de contacto, no de contacto, nro de contacto, num de contacto,
      destinatario`,
    mobile_advertiser_id: `id de publicidad, id publicitario, id de dispositivo, id del dispositivo`,
    custom_audience_third_party_id: `
      numero de cliente, numero cliente, no cliente, no de cliente, num cliente, n cliente, id cliente, id de cliente,
      id del cliente, id externo, id usuario, id de usuario, codigo de cliente, codigo cliente, codigo del cliente, cod cliente,
      clave cliente, numero de socio, numero socio, no de socio, no socio, id socio, cliente id, codigo de socio, referencia cliente, nro de cliente, nro cliente, cliente no, cliente nro, clave de cliente, nro de socio, nro socio`,
    country: `
      pais, codigo de pais, codigo pais, codigo del pais, prefijo internacional, prefijo de pais, prefijo pais, prefijo del pais,
      pais de envio, pais de residencia, pais region`,
  },
  vetoes: `
    correo electronico del destinatario, correo electronico de destino, estado, fecha, tipo, modelo, dominio,
    enviado, verificado, extension, asunto, marca, precio, operador, cantidad, numero de envios,
    nombre para mostrar, valido, de nacimiento, de origen, de fabricacion`,
  staff: `
    modificado por, creado por, registrado por, jefe, jefa, emergencia, asignado a, atendido por, vendido por,
    gestor de cuenta, ejecutivo de cuenta, ejecutivo de ventas`,
  parties: `
    repartidor, conductor, propietario, vendedor, agente, asesor, remitente, proveedor, organizador,
    gestor, vendedora, asesora, agentes, empleado, empleada, fotografo, monitor, profesor, entrenador,
    conyuge, avalista, distribuidor, propietaria, comercial asignado, ejecutivo, ejecutiva, responsable,
    encargado, encargada`,
  carers: `
    arrendador, medico, abogado, notario, dentista, veterinario, pediatra, farmacia, aseguradora, seguro,
    empleador, escuela telefono, telefono de la escuela`,
  earlier: `antiguo, antigua, antiguos, anterior, anteriores, viejo, vieja, previo, previa, obsoleto, inactivo`,
  others: `
    nombre, nombres, apellido, apellidos, tratamiento, titulo, sexo, genero, fecha de nacimiento, cumpleanos, edad, ciudad,
    localidad, poblacion, municipio, provincia, comunidad, region, departamento, codigo postal, cp, calle, direccion, domicilio,
    fax, idioma, moneda, divisa, empresa, compania, organizacion, cargo, puesto, comercial, responsable, sector, sitio web, pagina web, nota, notas,
    comentario, comentarios, observaciones, grupo, categoria, segmento, nif, nie, dni, cif, rfc, curp, cuit, rut, cedula, pasaporte,
    tarjeta, tarjeta de fidelidad, tarjeta cliente, numero de tarjeta, pedido, pedidos, numero de pedido, factura, importe, monto,
    total, producto, puntos, nacionalidad, cuenta, reserva, ruc, codigo de barras, entrada, localizador,
    baja california, baja sajonia, baja austria, baja normandia, temporada baja, planta baja`,
  consent: `consentimiento, consentimientos, acepta, acepta marketing, autorizado, autorizacion, suscrito, suscripcion, permiso`,
  optOut: `
    baja, exclusion, exclusiones,
    bajas, dado de baja, dados de baja, no contactar, no llamar, no molestar, lista robinson, desuscrito, desuscritos, desuscripcion,
    desuscripciones, cancelacion de suscripcion, lista negra, lista de exclusion, excluidos, lista de supresion, rebotes, quejas,
    sin publicidad, no publicidad, no enviar, no enviar publicidad, no newsletter, no marketing, marcado como spam, cancelados newsletter,
    desuscriptos, desuscripto, cancelaron suscripcion`,
  fields: {
    'first-name': 'nombre, nombre de pila, primer nombre',
    'last-name': 'apellido, apellidos, primer apellido',
    city: 'ciudad, localidad, poblacion, municipio',
    state: 'estado, provincia, comunidad autonoma',
    'postal-code': 'codigo postal, codigopostal, cod postal',
    'birth-date': 'fecha de nacimiento, fecha nacimiento, nacimiento',
    'birth-year': 'ano de nacimiento',
    gender: 'sexo, genero',
    'job-title': 'cargo, puesto',
    company: 'empresa, compania, razon social',
  },
  people: {
    customers: 'participante cliente comprador invitado',
    users: 'usuario',
    relatives: 'alumno estudiante hijo padre padres madre esposo esposa marido inquilino',
    recipients: 'destinatario',
    served: 'propietario paciente mascota',
    names: 'nombre',
    occasions: 'nuevo nueva actual',
    places: 'tienda sucursal',
    senders: 'remitente',
    hosts: 'anfitrion anfitriones panelista panelistas ponentes',
    attendees: 'asistente asistentes participante participantes inscritos',
  },
  addresses: {
    billing: 'facturacion',
    shipping: 'envio entrega despacho',
    home: 'particular casa domicilio hogar',
    work: 'trabajo oficina laboral',
    other: 'otro otra otros otras',
    mailing: 'correspondencia',
    companies: 'empresa comercial',
    any: 'direccion',
  },
  names: {
    status: 'estado',
    areaCodes: 'prefijo',
    callingCodes: 'prefijo',
    isoNumbers: 'numerico',
  },
  beside: {
    companions: 'direccion cliente',
    ofFields: 'cliente direccion facturacion del',
    numbers: 'nro numeros',
    ids: 'codigo',
    joining: 'del',
    labels: 'etiqueta',
    values: 'valor',
    without: 'sin',
  },
  cells: {
    yes: 'si sí s verdadero',
    no: 'falso',
    refused: 'denegado rechazado revocado',
  },
};
