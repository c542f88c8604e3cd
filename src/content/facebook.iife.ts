console.log('facebook');
